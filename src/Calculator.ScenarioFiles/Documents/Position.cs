namespace Calculator.ScenarioFiles.Documents;

/// <summary>A span of one line of a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">First column, from 1.</param>
/// <param name="Length">Columns covered, at least 1.</param>
public sealed record Position(SourceFile File, int Line, int Column, int Length)
{
    /// <summary>The place of a text that stands in no file.</summary>
    internal static Position Nowhere { get; } = new(new SourceFile("", "", ""), 1, 1, 1);

    /// <summary><c>file:line:column</c></summary>
    public override string ToString() => $"{File.Name}:{Line}:{Column}";
}
