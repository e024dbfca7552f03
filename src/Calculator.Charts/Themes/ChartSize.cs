namespace Calculator.Charts.Themes;

/// <summary>Size of a chart in points; PNG files have two pixels a point.</summary>
/// <param name="Name">Name on the command line.</param>
/// <param name="Width">Width, points.</param>
/// <param name="Height">Height, points.</param>
public sealed record ChartSize(string Name, int Width, int Height)
{
    /// <summary>Across a page.</summary>
    public static ChartSize Page { get; } = new("page", 960, 600);

    /// <summary>A 16:9 slide.</summary>
    public static ChartSize Slide { get; } = new("slide", 1280, 720);

    /// <summary>A square, for the web.</summary>
    public static ChartSize Square { get; } = new("square", 800, 800);

    public static IReadOnlyList<ChartSize> All { get; } = [Page, Slide, Square];
}
