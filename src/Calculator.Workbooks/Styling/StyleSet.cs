namespace Calculator.Workbooks.Styling;

/// <summary>The workbook's cell styles by what they are for.</summary>
internal static class StyleSet
{
    private static readonly CellStyle s_heading = new()
    {
        IsBold = true,
        FontColour = "FFFFFF",
        Fill = Palette.Heading,
        IsWrapped = true,
    };

    public static CellStyle Text { get; } = new();

    public static CellStyle Wrapped { get; } = new() { IsWrapped = true };

    public static CellStyle Title { get; } =
        new()
        {
            IsBold = true,
            FontSize = 16,
            FontColour = Palette.Heading,
        };

    public static CellStyle Quiet { get; } = new() { FontColour = Palette.Quiet };

    public static CellStyle WrappedQuiet { get; } =
        new() { FontColour = Palette.Quiet, IsWrapped = true };

    /// <summary>Quiet text set off from the column before it.</summary>
    public static CellStyle Aside { get; } = new() { FontColour = Palette.Quiet, Indent = 1 };

    public static CellStyle WrappedAside { get; } = new() { IsWrapped = true, Indent = 1 };

    public static CellStyle Label { get; } = new() { IsBold = true };

    public static CellStyle WrappedLabel { get; } = new() { IsBold = true, IsWrapped = true };

    public static CellStyle Heading { get; } = s_heading;

    public static CellStyle AsideHeading { get; } = s_heading with { Indent = 1 };

    public static CellStyle NumberHeading { get; } =
        s_heading with
        {
            Horizontal = HorizontalAlignment.Right,
        };

    public static CellStyle YearHeading { get; } =
        s_heading with
        {
            Horizontal = HorizontalAlignment.Right,
            NumberFormat = NumberFormats.Year,
        };

    public static CellStyle Section { get; } =
        new()
        {
            IsBold = true,
            FontColour = Palette.Heading,
            Fill = Palette.SectionFill,
        };

    public static CellStyle Band { get; } = new() { IsItalic = true, FontColour = Palette.Quiet };

    public static CellStyle Link { get; } =
        new() { FontColour = Palette.Link, IsUnderlined = true };

    /// <summary>A link in a section's row.</summary>
    public static CellStyle SectionLink { get; } = Link with { Fill = Palette.SectionFill };

    public static CellStyle Truth { get; } =
        new() { NumberFormat = NumberFormats.Truth, Horizontal = HorizontalAlignment.Right };

    public static CellStyle TruthLeft { get; } =
        Truth with
        {
            Horizontal = HorizontalAlignment.Left,
        };

    public static CellStyle Verdict { get; } =
        new()
        {
            IsBold = true,
            FontColour = Palette.GoodFont,
            Fill = Palette.GoodFill,
        };

    public static CellStyle Warning { get; } =
        new() { IsBold = true, FontColour = Palette.BadFill };

    /// <summary>A result in a number format.</summary>
    public static CellStyle Number(string format) => new() { NumberFormat = format };

    /// <summary>An input cell in a number format: blue, filled, unlocked.</summary>
    public static CellStyle Input(string format) =>
        new()
        {
            NumberFormat = format,
            FontColour = Palette.InputFont,
            Fill = Palette.InputFill,
            Border = Palette.Rule,
            IsLocked = false,
        };
}
