using ClosedXML.Excel;

namespace Calculator.Workbooks.Styling;

/// <summary>The workbook's cell styles, each made once: setting one on a range costs a fraction of setting its properties.</summary>
internal sealed class StyleSet
{
    private readonly Dictionary<string, IXLStyle> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IXLStyle> _inputs = new(StringComparer.Ordinal);

    public StyleSet()
    {
        Text = Make(_ => { });
        Wrapped = Make(s => s.Alignment.WrapText = true);
        Title = Make(s =>
        {
            s.Font.Bold = true;
            s.Font.FontSize = 16;
            s.Font.FontColor = Palette.Heading;
        });
        Quiet = Make(s => s.Font.FontColor = Palette.Quiet);
        WrappedQuiet = Make(s =>
        {
            s.Font.FontColor = Palette.Quiet;
            s.Alignment.WrapText = true;
        });
        Aside = Make(s =>
        {
            s.Font.FontColor = Palette.Quiet;
            s.Alignment.Indent = 1;
        });
        WrappedAside = Make(s =>
        {
            s.Alignment.WrapText = true;
            s.Alignment.Indent = 1;
        });
        Label = Make(s => s.Font.Bold = true);
        WrappedLabel = Make(s =>
        {
            s.Font.Bold = true;
            s.Alignment.WrapText = true;
        });
        Heading = Make(OnHeading);
        AsideHeading = Make(s =>
        {
            OnHeading(s);
            s.Alignment.Indent = 1;
        });
        NumberHeading = Make(s =>
        {
            OnHeading(s);
            s.Alignment.Horizontal = XLAlignmentHorizontalValues.Right;
        });
        YearHeading = Make(s =>
        {
            OnHeading(s);
            s.Alignment.Horizontal = XLAlignmentHorizontalValues.Right;
            s.NumberFormat.Format = NumberFormats.Year;
        });
        Section = Make(s =>
        {
            s.Font.Bold = true;
            s.Font.FontColor = Palette.Heading;
            s.Fill.BackgroundColor = Palette.SectionFill;
        });
        SectionRight = Make(s =>
        {
            s.Font.FontColor = Palette.Quiet;
            s.Fill.BackgroundColor = Palette.SectionFill;
            s.Alignment.Horizontal = XLAlignmentHorizontalValues.Right;
        });
        Band = Make(s =>
        {
            s.Font.Italic = true;
            s.Font.FontColor = Palette.Quiet;
        });
        Link = Make(s =>
        {
            s.Font.FontColor = Palette.Link;
            s.Font.Underline = XLFontUnderlineValues.Single;
        });
        Truth = Make(s => s.Alignment.Horizontal = XLAlignmentHorizontalValues.Right);
        TruthLeft = Make(s => s.Alignment.Horizontal = XLAlignmentHorizontalValues.Left);
        Verdict = Make(s =>
        {
            s.Font.Bold = true;
            s.Font.FontColor = Palette.GoodFont;
            s.Fill.BackgroundColor = Palette.GoodFill;
        });
        Warning = Make(s =>
        {
            s.Font.Bold = true;
            s.Font.FontColor = Palette.BadFill;
        });
    }

    public IXLStyle Text { get; }

    public IXLStyle Wrapped { get; }

    public IXLStyle Title { get; }

    public IXLStyle Quiet { get; }

    public IXLStyle WrappedQuiet { get; }

    /// <summary>Quiet text set off from the column before it.</summary>
    public IXLStyle Aside { get; }

    public IXLStyle WrappedAside { get; }

    public IXLStyle Label { get; }

    public IXLStyle WrappedLabel { get; }

    public IXLStyle Heading { get; }

    public IXLStyle AsideHeading { get; }

    public IXLStyle NumberHeading { get; }

    public IXLStyle YearHeading { get; }

    public IXLStyle Section { get; }

    /// <summary>A column's heading in a section's row.</summary>
    public IXLStyle SectionRight { get; }

    public IXLStyle Band { get; }

    public IXLStyle Link { get; }

    public IXLStyle Truth { get; }

    public IXLStyle TruthLeft { get; }

    public IXLStyle Verdict { get; }

    public IXLStyle Warning { get; }

    /// <summary>A result in a number format.</summary>
    public IXLStyle Number(string format) =>
        Cached(_numbers, format, s => s.NumberFormat.Format = format);

    /// <summary>An input cell in a number format: blue, filled, unlocked.</summary>
    public IXLStyle Input(string format) =>
        Cached(
            _inputs,
            format,
            s =>
            {
                s.NumberFormat.Format = format;
                s.Font.FontColor = Palette.InputFont;
                s.Fill.BackgroundColor = Palette.InputFill;
                s.Border.OutsideBorder = XLBorderStyleValues.Hair;
                s.Border.OutsideBorderColor = Palette.Rule;
                s.Protection.Locked = false;
            }
        );

    /// <summary>The style for text that begins like a formula: it stays text when somebody edits the cell.</summary>
    public static IXLStyle Quoted(IXLStyle style)
    {
        var quoted = XLWorkbook.DefaultStyle;
        quoted.Font = style.Font;
        quoted.Fill = style.Fill;
        quoted.Alignment = style.Alignment;
        quoted.IncludeQuotePrefix = true;
        return quoted;
    }

    private static IXLStyle Cached(
        Dictionary<string, IXLStyle> styles,
        string format,
        Action<IXLStyle> set
    )
    {
        if (!styles.TryGetValue(format, out var style))
        {
            style = Make(set);
            styles.Add(format, style);
        }

        return style;
    }

    private static IXLStyle Make(Action<IXLStyle> set)
    {
        var style = XLWorkbook.DefaultStyle;
        style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        set(style);
        return style;
    }

    private static void OnHeading(IXLStyle style)
    {
        style.Font.Bold = true;
        style.Font.FontColor = XLColor.White;
        style.Fill.BackgroundColor = Palette.Heading;
        style.Alignment.WrapText = true;
    }
}
