using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Content;

/// <summary>What a cell holds: a text, a number, a formula with its result, or nothing but a style.</summary>
/// <param name="Column">From 1.</param>
/// <param name="Style">How it looks.</param>
internal sealed record SheetCell(int Column, CellStyle Style)
{
    /// <summary>Without the equals sign; <c>null</c> for a cell that holds a value.</summary>
    public string? Formula { get; init; }

    /// <summary>The number, or the number that the formula gives; <c>null</c> for none.</summary>
    public double? Number { get; init; }

    /// <summary>The text, or the text that the formula gives; <c>null</c> for none.</summary>
    public string? Text { get; init; }

    /// <summary>The answer that the formula gives; <c>null</c> for none.</summary>
    public bool? Truth { get; init; }
}
