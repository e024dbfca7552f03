using System.Text;

namespace Calculator.ScenarioFiles.Layout;

/// <summary>Writes lines with two blanks for each level, one blank between pieces, and at most one blank line in a row.</summary>
internal sealed class LayoutWriter
{
    private const int Step = 2;

    private readonly IReadOnlyList<LayoutLine> _lines;
    private readonly StringBuilder _text = new();

    /// <summary>What is open around a line, from the outside in: where it stood and where it stands now.</summary>
    private readonly List<Level> _levels = [];

    /// <summary>The levels of the line that is written last, with those it began.</summary>
    private Level _begun = new(0, 0, IsList: false);

    /// <summary>Where the last line that begins something stood, and stands now.</summary>
    private (int Old, int New) _first;

    private bool _isGiven;

    /// <summary>For each line, the first from it on that is not blank, and the first that is no comment either.</summary>
    private readonly (LayoutLine? Filled, LayoutLine? Content)[] _next;

    private LayoutWriter(IReadOnlyList<LayoutLine> lines)
    {
        _lines = lines;
        _next = new (LayoutLine?, LayoutLine?)[lines.Count];
        (LayoutLine? Filled, LayoutLine? Content) next = default;
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            next = lines[i] switch
            {
                { IsBlank: true } => next,
                { IsComment: true } line => (line, next.Content),
                var line => (line, line),
            };
            _next[i] = next;
        }
    }

    /// <summary>The text, which ends with a line feed.</summary>
    public static string Write(IReadOnlyList<LayoutLine> lines)
    {
        var writer = new LayoutWriter(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            writer.Line(i);
        }

        return writer._text.ToString().TrimEnd('\n') + "\n";
    }

    private void Line(int number)
    {
        var line = _lines[number];
        switch (line)
        {
            case { IsBlank: true }:
                Blank(number);
                return;
            case { Raw: { } raw }:
                Append(raw.Length == 0 ? 0 : Inner(line), raw);
                return;
            case { Continues: true }:
                Append(_first.New + Math.Max(1, line.Indent - _first.Old), Spaced.Text(line));
                return;
            case { IsComment: true }:
                Append(OfComment(number), line.Tokens[0].Text);
                return;
            default:
                Begin(line);
                return;
        }
    }

    private void Append(int indent, string text) =>
        _text.Append(' ', indent).Append(text).Append('\n');

    /// <summary>Blanks before a line of a value of whole lines: a step, unless its sign says how many.</summary>
    private int Inner(LayoutLine line) => _begun.New + (_isGiven ? line.Indent - _begun.Old : Step);

    private void Blank(int number)
    {
        var isAgain = number > 0 && _lines[number - 1].IsBlank;
        var next = _next[number].Filled;
        if ((_text.Length > 0 && !isAgain) || next is { Continues: true })
        {
            _text.Append('\n');
        }
    }

    /// <summary>A comment stands with what has its column, or else with what follows it.</summary>
    private int OfComment(int number)
    {
        var line = _lines[number];
        var next = _next[number].Content;
        if (next is not null && (next.Indent == line.Indent || next.Indent > _begun.Old))
        {
            return New(next);
        }

        return _levels.FindLast(l => l.Old == line.Indent)?.New ?? (next is null ? 0 : New(next));
    }

    /// <summary>Where a line will stand, without going there.</summary>
    private int New(LayoutLine line)
    {
        var levels = _levels.ToArray();
        var place = Level(line.Indent, IsList(line)).New;
        _levels.Clear();
        _levels.AddRange(levels);
        return place;
    }

    private static bool IsList(LayoutLine line) =>
        line.Tokens is [{ Kind: TokenKind.Dash, Text: "-" }, ..];

    private void Begin(LayoutLine line)
    {
        var level = Level(line.Indent, IsList(line));
        _first = (level.Old, level.New);
        Append(level.New, Spaced.Text(line));
        for (var i = 0; line.Tokens[i].Kind == TokenKind.Dash && i + 1 < line.Tokens.Length; i++)
        {
            var next = line.Tokens[i + 1];
            if (next.Kind != TokenKind.Dash && !line.Tokens.Any(t => t.Kind == TokenKind.Colon))
            {
                break;
            }

            level = new Level(next.Column, level.New + Step, next.Kind == TokenKind.Dash);
            _levels.Add(level);
        }

        _begun = level;
        _isGiven = line.Tokens.Any(t => t.Kind == TokenKind.Block && t.Text.Any(char.IsAsciiDigit));
    }

    /// <summary>The level of what stands in a column; a list may stand in the column of its key.</summary>
    private Level Level(int column, bool isList)
    {
        while (
            _levels is [.., var last]
            && (last.Old > column || (last.Old == column && last.IsList && !isList))
        )
        {
            _levels.RemoveAt(_levels.Count - 1);
        }

        if (_levels is [.., var open] && open.Old == column && open.IsList == isList)
        {
            return open;
        }

        var level = new Level(column, _levels is [.., var outer] ? outer.New + Step : 0, isList);
        _levels.Add(level);
        return level;
    }
}
