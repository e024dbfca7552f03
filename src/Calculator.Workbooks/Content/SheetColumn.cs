namespace Calculator.Workbooks.Content;

/// <summary>A column with a width of its own, in characters of the default font.</summary>
internal sealed record SheetColumn(int Number, double Width);
