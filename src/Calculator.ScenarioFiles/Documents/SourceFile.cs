namespace Calculator.ScenarioFiles.Documents;

/// <summary>A text file that scenario nodes point into.</summary>
public sealed class SourceFile
{
    private string[]? _lines;

    public SourceFile(string name, string fullPath, string text)
    {
        Name = name;
        FullPath = fullPath;
        Text = text;
    }

    /// <summary>The name shown in messages: as the user gave it, or relative to that.</summary>
    public string Name { get; }

    public string FullPath { get; }

    public string Text { get; }

    /// <summary>A line's text, numbered from 1; empty beyond the end.</summary>
    public string Line(int number)
    {
        _lines ??= Text.ReplaceLineEndings("\n").Split('\n');
        return number >= 1 && number <= _lines.Length ? _lines[number - 1] : "";
    }
}
