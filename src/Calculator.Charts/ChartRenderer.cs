using System.Text;
using Calculator.Charts.Drawing;
using Calculator.Charts.Figures;
using Calculator.Charts.Themes;
using SkiaSharp;

namespace Calculator.Charts;

/// <summary>Draws a figure to a file's content; the same figure gives the same bytes.</summary>
public static class ChartRenderer
{
    /// <summary>Pixels a point in PNG files.</summary>
    public const int PixelsPerPoint = 2;

    private static readonly IFigurePainter[] s_painters =
    [
        new StackedColumnsPainter(),
        new GroupedColumnsPainter(),
        new LinesPainter(),
        new PanelsPainter(),
        new CurvePainter(),
        new HeatMapPainter(),
        new WaterfallPainter(),
        new MapPainter(),
    ];

    /// <summary>Flat colours are smallest without a filter, and trying every filter on every row took two thirds of a chart's
    /// time; the fourth level is the first that looks for a better match (decision 11).</summary>
    private static readonly SKPngEncoderOptions s_png = new(
        SKPngEncoderFilterFlags.None,
        zLibLevel: 4
    );

    /// <summary>A PNG with two pixels a point.</summary>
    /// <exception cref="ArgumentException">The figure has a series whose length is not that of its categories, or a value that is no finite number.</exception>
    public static byte[] RenderPng(ChartFigure figure, ChartTheme theme, ChartSize size)
    {
        FigureCheck.Run(figure);
        using var surface = SKSurface.Create(
            new SKImageInfo(
                size.Width * PixelsPerPoint,
                size.Height * PixelsPerPoint,
                SKColorType.Rgba8888,
                SKAlphaType.Premul
            )
        );
        surface.Canvas.Scale(PixelsPerPoint);
        Draw(surface.Canvas, figure, theme, size);
        using var pixels = surface.PeekPixels();
        // On a ground that nothing shines through, a fourth channel would say so for every pixel.
        using var content = pixels.WithAlphaType(
            theme.Background.Alpha == byte.MaxValue ? SKAlphaType.Opaque : SKAlphaType.Premul
        );
        using var data =
            content.Encode(s_png)
            ?? throw new InvalidOperationException("The picture can't be encoded.");
        return data.ToArray();
    }

    /// <summary>An SVG with real text.</summary>
    /// <exception cref="ArgumentException">As for <see cref="RenderPng"/>.</exception>
    public static string RenderSvg(ChartFigure figure, ChartTheme theme, ChartSize size) =>
        RenderSvg(figure, theme, size, systemFont: null);

    /// <summary>As above, with letters that the built-in typeface lacks from elsewhere than the machine's fonts.</summary>
    internal static string RenderSvg(
        ChartFigure figure,
        ChartTheme theme,
        ChartSize size,
        Func<int, SKTypeface?>? systemFont
    )
    {
        FigureCheck.Run(figure);
        using var stream = new MemoryStream();
        using (var canvas = SKSvgCanvas.Create(new SKRect(0, 0, size.Width, size.Height), stream))
        {
            Draw(canvas, figure, theme, size, systemFont);
        }

        return SvgIds.Renumber(Encoding.UTF8.GetString(stream.ToArray()));
    }

    /// <summary>Every text of the picture and where it stands.</summary>
    /// <param name="systemFont">Where letters that the built-in typeface lacks come from; the machine's fonts by default.</param>
    internal static IReadOnlyList<PlacedText> Texts(
        ChartFigure figure,
        ChartTheme theme,
        ChartSize size,
        Func<int, SKTypeface?>? systemFont = null
    )
    {
        FigureCheck.Run(figure);
        using var canvas = new SKNoDrawCanvas(size.Width, size.Height);
        return Draw(canvas, figure, theme, size, systemFont);
    }

    private static IReadOnlyList<PlacedText> Draw(
        SKCanvas canvas,
        ChartFigure figure,
        ChartTheme theme,
        ChartSize size,
        Func<int, SKTypeface?>? systemFont = null
    )
    {
        using var page = new ChartCanvas(canvas, theme, size, systemFont);
        page.DrawTitle(figure.Title, figure.Subtitle);
        page.DrawFooter(figure.Footer);
        s_painters.First(p => p.Paints(figure)).Paint(figure, page);
        return page.Text.Placed;
    }
}
