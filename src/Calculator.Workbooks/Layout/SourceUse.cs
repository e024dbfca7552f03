namespace Calculator.Workbooks.Layout;

/// <summary>An input or a line that rests on a source.</summary>
/// <param name="Source">The source; empty where none is given.</param>
/// <param name="Id">Id of the input's row or of the line.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Years">The years whose figures are of that source.</param>
/// <param name="Position">Where the scenario states them, or <c>null</c>.</param>
/// <param name="Target">The cell of its row.</param>
internal sealed record SourceUse(
    string Source,
    string Id,
    string Title,
    string Years,
    string? Position,
    string Target
);
