namespace Calculator.ScenarioFiles.Documents;

/// <summary>The places of a text's characters in its file: behind a quote, on several lines, or in a block. Quoted characters that
/// are written by another sign have the place of the text itself from there on.</summary>
internal sealed class TextPlaces
{
    private readonly TextNode _node;
    private readonly Position?[] _places;

    public TextPlaces(TextNode node)
    {
        _node = node;
        _places = new Position?[node.Text.Length];
        Follow(node.Text);
    }

    /// <summary>The place of the character at an index; beyond the text, the column behind its last.</summary>
    public Position Of(int index)
    {
        if (index < _places.Length)
        {
            return _places[index] ?? _node.Position;
        }

        var last = Array.FindLastIndex(_places, p => p is not null);
        return last < 0
            ? _node.Position
            : _places[last]! with
            {
                Column = _places[last]!.Column + 1,
            };
    }

    /// <summary>Walks text and file side by side; blanks of the one need not be those of the other.</summary>
    private void Follow(string text)
    {
        var (number, column) = (_node.Position.Line, _node.Position.Column);
        var line = _node.Position.File.Line(number);
        var first = column <= line.Length ? line[column - 1] : ' ';
        if (_node.IsQuoted && first is '|' or '>')
        {
            (number, column) = (number + 1, 1);
            line = _node.Position.File.Line(number);
        }
        else if (_node.IsQuoted && first is '"' or '\'')
        {
            column++;
        }

        var last = number + text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                continue;
            }

            while (column > line.Length || char.IsWhiteSpace(line[column - 1]))
            {
                if (column <= line.Length)
                {
                    column++;
                    continue;
                }

                (number, column) = (number + 1, 1);
                line = _node.Position.File.Line(number);
                if (number > last)
                {
                    return;
                }
            }

            if (line[column - 1] != text[i])
            {
                return;
            }

            _places[i] = new Position(_node.Position.File, number, column, 1);
            column++;
        }
    }
}
