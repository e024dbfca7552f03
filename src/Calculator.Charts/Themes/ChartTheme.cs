using SkiaSharp;

namespace Calculator.Charts.Themes;

/// <summary>Colours of a chart. The series colours are told apart with every common kind of colour blindness
/// (Okabe and Ito, Color Universal Design, 2008), then repeat paler and stronger.</summary>
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
    private static readonly SKColor[] s_series =
    [
        new(0x00, 0x72, 0xB2),
        new(0xE6, 0x9F, 0x00),
        new(0x00, 0x9E, 0x73),
        new(0xCC, 0x79, 0xA7),
        new(0x56, 0xB4, 0xE9),
        new(0xD5, 0x5E, 0x00),
        new(0xB8, 0xA9, 0x1A),
        new(0x7A, 0x5C, 0x99),
        new(0x8C, 0x6D, 0x4F),
        new(0x6E, 0x7B, 0x8B),
    ];

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
        var color = s_series[index % s_series.Length];
        return (index / s_series.Length % 3) switch
        {
            0 => color,
            1 => Mix(color, Background, 0.5f),
            _ => Mix(color, Text, 0.4f),
        };
    }

    private static SKColor Mix(SKColor color, SKColor with, float part) =>
        new(
            (byte)(color.Red + (with.Red - color.Red) * part),
            (byte)(color.Green + (with.Green - color.Green) * part),
            (byte)(color.Blue + (with.Blue - color.Blue) * part)
        );
}
