using System.Collections.Immutable;

namespace Calculator.Workbooks.Content;

/// <summary>A whole workbook as it will be written, in no file format's terms.</summary>
/// <param name="Title">The document's title.</param>
/// <param name="Sheets">The sheets in tab order.</param>
/// <param name="Names">The defined names, each with what it refers to.</param>
internal sealed record Book(
    string Title,
    ImmutableArray<Sheet> Sheets,
    ImmutableArray<(string Name, string Reference)> Names
)
{
    /// <summary>What the document is about; <c>null</c> for nothing.</summary>
    public string? Subject { get; init; }

    /// <summary>Who wrote it; <c>null</c> for nobody.</summary>
    public string? Author { get; init; }
}
