namespace Calculator.Workbooks.Content;

/// <summary>The paper that a sheet prints on.</summary>
internal enum PaperSize
{
    /// <summary>The usual one.</summary>
    A4,

    /// <summary>For sheets that would be unreadable on A4.</summary>
    A3,
}
