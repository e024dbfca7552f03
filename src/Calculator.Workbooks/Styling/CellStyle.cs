namespace Calculator.Workbooks.Styling;

/// <summary>How a cell looks and whether it is locked. Colours are RRGGBB.</summary>
internal sealed record CellStyle
{
    /// <summary>Excel's number format; <c>General</c> shows what is there.</summary>
    public string NumberFormat { get; init; } = "General";

    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    public bool IsUnderlined { get; init; }

    /// <summary>In points.</summary>
    public double FontSize { get; init; } = 11;

    public string FontColour { get; init; } = "000000";

    /// <summary>The cell's ground; <c>null</c> for none.</summary>
    public string? Fill { get; init; }

    /// <summary>Colour of a hairline around the cell; <c>null</c> for none.</summary>
    public string? Border { get; init; }

    public HorizontalAlignment Horizontal { get; init; }

    public int Indent { get; init; }

    public bool IsWrapped { get; init; }

    /// <summary>False for a cell that stays open when a sheet is protected.</summary>
    public bool IsLocked { get; init; } = true;

    /// <summary>True for text that would be read as a formula once somebody edits the cell.</summary>
    public bool IsQuoted { get; init; }
}
