using Calculator.Reporting;

namespace Calculator.Workbooks.Styling;

/// <summary>Colours of sheets and charts; a chart's series have those of <see cref="SeriesPalette"/>.</summary>
internal static class Palette
{
    /// <summary>A line over columns.</summary>
    public const string Line = "000000";

    public const string AxisText = "404040";

    public const string GridLine = "D9D9D9";

    public const string Heading = "1F3864";

    public const string SectionFill = "E3E9F2";

    public const string InputFont = "0000FF";

    public const string InputFill = "FFF8DC";

    public const string Quiet = "595959";

    public const string Rule = "BFBFBF";

    public const string Link = "1F4E9E";

    public const string GoodFill = "D8EFDF";

    public const string GoodFont = "005C2E";

    public const string BadFill = "C01C1C";

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
