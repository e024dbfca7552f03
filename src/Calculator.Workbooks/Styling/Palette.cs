using System.Collections.Immutable;
using ClosedXML.Excel;

namespace Calculator.Workbooks.Styling;

/// <summary>Colours of sheets and charts. Series colours are those of Okabe and Ito (2008), which stay apart
/// for readers with colour-blindness, then darker ones of the same hues.</summary>
internal static class Palette
{
    /// <summary>Series colours in order, as RRGGBB.</summary>
    public static ImmutableArray<string> Series { get; } =
    [
        "0072B2",
        "E69F00",
        "009E73",
        "CC79A7",
        "56B4E9",
        "D55E00",
        "F0E442",
        "999999",
        "004B75",
        "9A6A00",
        "00644A",
        "8F3F6D",
        "2A7FB0",
        "8C3E00",
        "A39A1E",
        "555555",
    ];

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

    public static string SeriesColour(int index) => Series[index % Series.Length];
}
