using System.Collections.Immutable;

namespace Calculator.Reporting;

/// <summary>Colours of chart series, the same in pictures and in the workbook. The first ten are told apart with every common
/// kind of colour blindness (Okabe and Ito, Color Universal Design, 2008), then they repeat paler and stronger.</summary>
public static class SeriesPalette
{
    private static readonly ImmutableArray<(byte R, byte G, byte B)> s_series =
    [
        (0x00, 0x72, 0xB2),
        (0xE6, 0x9F, 0x00),
        (0x00, 0x9E, 0x73),
        (0xCC, 0x79, 0xA7),
        (0x56, 0xB4, 0xE9),
        (0xD5, 0x5E, 0x00),
        (0xB8, 0xA9, 0x1A),
        (0x7A, 0x5C, 0x99),
        (0x8C, 0x6D, 0x4F),
        (0x6E, 0x7B, 0x8B),
    ];

    /// <summary>The colour of a series by its place, from 0; thirty can be told apart.</summary>
    /// <param name="index">The series' place.</param>
    /// <param name="background">What the chart is drawn on.</param>
    /// <param name="text">Colour of the chart's text.</param>
    public static (byte R, byte G, byte B) Colour(
        int index,
        (byte R, byte G, byte B) background,
        (byte R, byte G, byte B) text
    )
    {
        var colour = s_series[index % s_series.Length];
        return (index / s_series.Length % 3) switch
        {
            0 => colour,
            1 => Mix(colour, background, 0.5f),
            _ => Mix(colour, text, 0.4f),
        };
    }

    private static (byte R, byte G, byte B) Mix(
        (byte R, byte G, byte B) colour,
        (byte R, byte G, byte B) with,
        float part
    )
    {
        return (Channel(colour.R, with.R), Channel(colour.G, with.G), Channel(colour.B, with.B));

        byte Channel(byte from, byte to) => (byte)(from + (to - from) * part);
    }
}
