using Calculator.Charts.Themes;
using SkiaSharp;

namespace Calculator.Charts.Drawing;

/// <summary>The picture around a plot: title, finding, legend, footer. What is left in the middle is the plot's.</summary>
internal sealed class ChartCanvas : IDisposable
{
    private const float Margin = 28;
    private const float TitleSize = 20;
    private const float SubtitleSize = 14;
    private const float LegendSize = 13;
    private const float FooterSize = 11;
    private readonly SKCanvas _canvas;
    private readonly ChartSize _size;

    public ChartCanvas(SKCanvas canvas, ChartTheme theme, ChartSize size)
    {
        _canvas = canvas;
        _size = size;
        Theme = theme;
        Text = new TextPainter(canvas);
        Area = new SKRect(Margin, Margin, size.Width - Margin, size.Height - Margin);
        canvas.Clear(theme.Background);
    }

    public ChartTheme Theme { get; }

    public TextPainter Text { get; }

    public SKCanvas Canvas => _canvas;

    /// <summary>What is still free.</summary>
    public SKRect Area { get; private set; }

    public void DrawTitle(string title, string subtitle)
    {
        var y = Area.Top;
        foreach (var line in Text.Wrap(title, TitleSize, Area.Width, isBold: true))
        {
            y += TitleSize;
            Text.Draw(line, Area.Left, y, TitleSize, Theme.Text, isBold: true);
            y += 6;
        }

        foreach (var line in Text.Wrap(subtitle, SubtitleSize, Area.Width))
        {
            y += SubtitleSize + 2;
            Text.Draw(line, Area.Left, y, SubtitleSize, Theme.Muted);
            y += 4;
        }

        Area = Area with { Top = y + 10 };
    }

    public void DrawFooter(string footer)
    {
        // A long list of sources may take a quarter of the picture, not more.
        var lines = Text.Wrap(footer, FooterSize, Area.Width);
        var most = Math.Max(1, (int)(_size.Height * 0.15f / (FooterSize + 4)));
        if (lines.Count > most)
        {
            lines =
            [
                .. lines.Take(most - 1),
                Text.Fit(lines[most - 1] + " …", FooterSize, Area.Width),
            ];
        }

        var height = lines.Count * (FooterSize + 4);
        var y = Area.Bottom - height;
        foreach (var line in lines)
        {
            y += FooterSize + 4;
            Text.Draw(line, Area.Left, y, FooterSize, Theme.Muted);
        }

        Area = Area with { Bottom = Area.Bottom - height - 10 };
    }

    /// <summary>A legend over the plot, in as many rows as it needs; none for a single series.</summary>
    public void DrawLegend(IReadOnlyList<(string Name, SKColor Color, bool IsLine)> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        const float swatch = 14;
        const float gap = 20;
        var (x, y) = (Area.Left, Area.Top);
        using var paint = new SKPaint { IsAntialias = true };
        foreach (var (name, color, isLine) in entries)
        {
            var text = Text.Fit(name, LegendSize, Area.Width - swatch - 8);
            var width = swatch + 6 + Text.Width(text, LegendSize);
            if (x > Area.Left && x + width > Area.Right)
            {
                (x, y) = (Area.Left, y + LegendSize + 9);
            }

            paint.Color = color;
            if (isLine)
            {
                paint.StrokeWidth = 3;
                _canvas.DrawLine(x, y + 7, x + swatch, y + 7, paint);
                _canvas.DrawCircle(x + swatch / 2, y + 7, 3.5f, paint);
            }
            else
            {
                _canvas.DrawRect(x, y + 1, swatch, 12, paint);
            }

            Text.Draw(text, x + swatch + 6, y + 12, LegendSize, Theme.Text);
            x += width + gap;
        }

        Area = Area with { Top = y + LegendSize + 16 };
    }

    public void Dispose() => Text.Dispose();
}
