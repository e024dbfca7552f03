using Calculator.Reporting;
using ClosedXML.Excel;

namespace Calculator.Workbooks.Styling;

/// <summary>Colours of sheets and charts; a chart's series have those of <see cref="SeriesPalette"/>.</summary>
internal static class Palette
{
    /// <summary>A line over columns.</summary>
    public const string Line = "000000";

    public const string AxisText = "404040";

    public const string GridLine = "D9D9D9";

    public static XLColor Heading { get; } = XLColor.FromArgb(0x1F, 0x38, 0x64);

    public static XLColor SectionFill { get; } = XLColor.FromArgb(0xE3, 0xE9, 0xF2);

    public static XLColor InputFont { get; } = XLColor.FromArgb(0x00, 0x00, 0xFF);

    public static XLColor InputFill { get; } = XLColor.FromArgb(0xFF, 0xF8, 0xDC);

    public static XLColor Quiet { get; } = XLColor.FromArgb(0x59, 0x59, 0x59);

    public static XLColor Rule { get; } = XLColor.FromArgb(0xBF, 0xBF, 0xBF);

    public static XLColor Link { get; } = XLColor.FromArgb(0x1F, 0x4E, 0x9E);

    public static XLColor GoodFill { get; } = XLColor.FromArgb(0xD8, 0xEF, 0xDF);

    public static XLColor GoodFont { get; } = XLColor.FromArgb(0x00, 0x5C, 0x2E);

    public static XLColor BadFill { get; } = XLColor.FromArgb(0xC0, 0x1C, 0x1C);

    /// <summary>Colour of a chart's series, as RRGGBB.</summary>
    public static string SeriesColour(int index)
    {
        var (red, green, blue) = SeriesPalette.Colour(
            index,
            background: (0xFF, 0xFF, 0xFF),
            text: (0x1C, 0x21, 0x28)
        );
        return $"{red:X2}{green:X2}{blue:X2}";
    }
}
