using Calculator.Reporting;
using SkiaSharp;

namespace Calculator.Charts.Themes;

/// <summary>Colours of a chart. The series colours are those of <see cref="SeriesPalette"/>.</summary>
/// <param name="Name">Name on the command line.</param>
/// <param name="Background">Ground of the whole picture.</param>
/// <param name="Text">Title, labels.</param>
/// <param name="Muted">Subtitle, axis labels, footer.</param>
/// <param name="Grid">Grid lines.</param>
public sealed record ChartTheme(
    string Name,
    SKColor Background,
    SKColor Text,
    SKColor Muted,
    SKColor Grid
)
{
    public static ChartTheme Light { get; } =
        new(
            "light",
            SKColors.White,
            new(0x1C, 0x21, 0x28),
            new(0x57, 0x60, 0x6A),
            new(0xE3, 0xE6, 0xEA)
        );

    public static ChartTheme Dark { get; } =
        new(
            "dark",
            new(0x16, 0x1B, 0x22),
            new(0xF0, 0xF3, 0xF6),
            new(0xA5, 0xAE, 0xB8),
            new(0x31, 0x38, 0x41)
        );

    /// <summary>Stronger lines and blacker text for paper.</summary>
    public static ChartTheme Print { get; } =
        new("print", SKColors.White, SKColors.Black, new(0x33, 0x33, 0x33), new(0xCC, 0xCC, 0xCC));

    public static IReadOnlyList<ChartTheme> All { get; } = [Light, Dark, Print];

    /// <summary>The colour of a series by its place, from 0; thirty can be told apart.</summary>
    public SKColor Series(int index)
    {
        var (red, green, blue) = SeriesPalette.Colour(index, Channels(Background), Channels(Text));
        return new SKColor(red, green, blue);
    }

    private static (byte R, byte G, byte B) Channels(SKColor color) =>
        (color.Red, color.Green, color.Blue);
}
