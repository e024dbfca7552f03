namespace Calculator.Workbooks.Content;

/// <summary>Cells that turn red, with the formula that says when, written for the first of them.</summary>
internal sealed record Alarm(string Range, string Formula);
