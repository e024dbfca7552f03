namespace Calculator.Workbooks.Content;

/// <summary>A cell that leads to another of the workbook: <c>B10</c> to <c>Model!A6</c>.</summary>
internal sealed record Link(string Cell, string Target);
