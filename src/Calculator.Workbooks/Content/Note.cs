namespace Calculator.Workbooks.Content;

/// <summary>A note that shows when the pointer rests on a cell.</summary>
internal sealed record Note(int Row, int Column, string Text);
