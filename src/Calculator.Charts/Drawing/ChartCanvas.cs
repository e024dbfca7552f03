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
    private const int MostTitleLines = 3;
    private const float MostLegend = 0.22f;
    private const float ShortName = 0.16f;
    private readonly SKCanvas _canvas;
    private readonly ChartSize _size;

    /// <param name="canvas">What is drawn on.</param>
    /// <param name="theme">Colours.</param>
    /// <param name="size">Size of the picture.</param>
    /// <param name="systemFont">Where letters that the built-in typeface lacks come from; the machine's fonts by default.</param>
    public ChartCanvas(
        SKCanvas canvas,
        ChartTheme theme,
        ChartSize size,
        Func<int, SKTypeface?>? systemFont = null
    )
    {
        _canvas = canvas;
        _size = size;
        Theme = theme;
        Text = new TextPainter(canvas, systemFont);
        Margins = new SKRect(Margin, Margin, size.Width - Margin, size.Height - Margin);
        Area = Margins;
        canvas.Clear(theme.Background);
    }

    public ChartTheme Theme { get; }

    public TextPainter Text { get; }

    public SKCanvas Canvas => _canvas;

    /// <summary>The picture without its margins.</summary>
    public SKRect Margins { get; }

    /// <summary>What is still free.</summary>
    public SKRect Area { get; private set; }

    /// <summary>Draws in a part of what is free.</summary>
    public void Within(SKRect part, Action draw)
    {
        var area = Area;
        Area = part;
        draw();
        Area = area;
    }

    public void DrawTitle(string title, string subtitle)
    {
        var y = Area.Top;
        foreach (var line in Text.Wrap(title, TitleSize, Area.Width, isBold: true, MostTitleLines))
        {
            y += TitleSize;
            Text.Draw(line, Area.Left, y, TitleSize, Theme.Text, isBold: true);
            y += 6;
        }

        foreach (var line in Text.Wrap(subtitle, SubtitleSize, Area.Width, most: MostTitleLines))
        {
            y += SubtitleSize + 2;
            Text.Draw(line, Area.Left, y, SubtitleSize, Theme.Muted);
            y += 4;
        }

        Area = Area with { Top = y + 10 };
    }

    public void DrawFooter(string footer)
    {
        // A long list of sources may take a part of the picture, not more; the sentence that names the scenario stays.
        var most = Math.Max(2, (int)(_size.Height * 0.15f / (FooterSize + 4)));
        var lines = Text.Wrap(footer, FooterSize, Area.Width);
        if (lines.Count > most)
        {
            var scenario = Math.Max(0, footer.LastIndexOf("Scenario", StringComparison.Ordinal));
            var last = Text.Wrap(footer[scenario..], FooterSize, Area.Width, most: most - 1);
            lines =
            [
                .. Text.Wrap(footer[..scenario], FooterSize, Area.Width, most: most - last.Count),
                .. last,
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

    /// <summary>A legend over the plot, in as many rows as it needs; where they would take too much of the picture, it ends in
    /// the number of those left out.</summary>
    public void DrawLegend(IReadOnlyList<(string Name, SKColor Color, bool IsLine)> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        const float swatch = 14;
        // Where not all have room, their names are shortened before any is left out.
        var placed = PlaceLegend(entries, swatch, Area.Width);
        if (placed[^1].Entry < 0)
        {
            placed = PlaceLegend(entries, swatch, Area.Width * ShortName);
        }

        using var paint = new SKPaint { IsAntialias = true };
        foreach (var (entry, name, x, y) in placed)
        {
            if (entry >= 0)
            {
                paint.Color = entries[entry].Color;
                if (entries[entry].IsLine)
                {
                    paint.StrokeWidth = 3;
                    _canvas.DrawLine(x, y + 7, x + swatch, y + 7, paint);
                    _canvas.DrawCircle(x + swatch / 2, y + 7, 3.5f, paint);
                }
                else
                {
                    _canvas.DrawRect(x, y + 1, swatch, 12, paint);
                }
            }

            Text.Draw(
                name,
                entry >= 0 ? x + swatch + 6 : x,
                y + 12,
                LegendSize,
                entry >= 0 ? Theme.Text : Theme.Muted
            );
        }

        Area = Area with { Top = placed[^1].Y + LegendSize + 16 };
    }

    /// <summary>Where each entry stands; entry -1 is the count of those left out.</summary>
    private List<(int Entry, string Name, float X, float Y)> PlaceLegend(
        IReadOnlyList<(string Name, SKColor Color, bool IsLine)> entries,
        float swatch,
        float mostName
    )
    {
        const float gap = 20;
        const float row = LegendSize + 9;
        var placed = new List<(int, string, float, float)>();
        var lowest = Area.Top + Math.Max(row, _size.Height * MostLegend) - row;
        var (x, y) = (Area.Left, Area.Top);
        for (var i = 0; i < entries.Count; i++)
        {
            var rest = entries.Count - i - 1;
            var more = $"and {rest + 1} more";
            var kept = y + row > lowest && rest > 0 ? Text.Width(more, LegendSize) + gap : 0;
            var name = Text.Fit(
                entries[i].Name,
                LegendSize,
                Math.Min(mostName, Area.Width - swatch - 8 - kept)
            );
            var width = swatch + 6 + Text.Width(name, LegendSize);
            if (x > Area.Left && x + width > Area.Right - kept)
            {
                if (y + row > lowest)
                {
                    placed.Add((-1, more, x, y));
                    return placed;
                }

                (x, y) = (Area.Left, y + row);
            }

            placed.Add((i, name, x, y));
            x += width + gap;
        }

        return placed;
    }

    public void Dispose() => Text.Dispose();
}
