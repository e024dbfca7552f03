namespace Calculator.ScenarioFiles.Documents;

/// <summary>A place in a text that is walked through, with its line.</summary>
internal sealed class YamlCursor(SourceFile file)
{
    /// <summary>The whole text.</summary>
    public string Text { get; } = file.Text;

    /// <summary>The place, counted from 0.</summary>
    public int At { get; set; }

    /// <summary>The line it stands in, counted from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Where that line begins.</summary>
    public int LineStart { get; private set; }

    public bool IsAtEnd => At >= Text.Length;

    /// <summary>The character here; a line break beyond the end.</summary>
    public char Here => Char(At);

    /// <summary>A character; a line break beyond the end.</summary>
    public char Char(int at) => at < Text.Length ? Text[at] : '\n';

    /// <summary>True for blanks, tabs and what ends a line.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\n';

    /// <summary>Goes to the beginning of the next line.</summary>
    /// <param name="start">Where it begins.</param>
    public void BeginLine(int start)
    {
        Line++;
        LineStart = start;
    }

    /// <summary>Where the line that a place stands in ends: its line break, or the end of the text.</summary>
    public int EndOfLine(int at) => Text.IndexOf('\n', at) is var end and >= 0 ? end : Text.Length;

    /// <summary>Blanks that the line begins with.</summary>
    public int Indent()
    {
        var first = LineStart;
        while (Char(first) == ' ')
        {
            first++;
        }

        return first - LineStart;
    }

    /// <summary>The text from here to the next blank or sign of YAML; at least one character.</summary>
    public string Word()
    {
        var end = At + 1;
        while (!IsBlank(Char(end)) && Char(end) is not (',' or ':' or '{' or '}' or '[' or ']'))
        {
            end++;
        }

        return Text[At..end];
    }

    /// <summary>A span of this line.</summary>
    /// <param name="at">Where it begins, counted from 0 in the text.</param>
    /// <param name="length">Its length; at least 1 is taken.</param>
    public Position Place(int at, int length) =>
        new(file, Line, at - LineStart + 1, Math.Max(1, length));
}
