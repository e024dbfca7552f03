namespace Calculator.Reporting.Runs;

/// <summary>Where something of a scenario stands in a file.</summary>
/// <param name="File">The file's name, with folders where it was given with them.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
public readonly record struct SourcePlace(string File, int Line, int Column)
{
    /// <summary>The name without folders: results must not depend on where a file lies.</summary>
    public string FileName => Path.GetFileName(File);

    /// <summary><c>file.yaml:12:9</c></summary>
    public override string ToString() => $"{FileName}:{Line}:{Column}";
}
