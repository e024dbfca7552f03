using Calculator.Charts.Figures;
using SkiaSharp;

namespace Calculator.Charts.Drawing;

/// <summary>Rings around points of lines, each with a word beside it where there is room.</summary>
internal static class LineMarks
{
    private const float Radius = 7;
    private const float LabelSize = 12;
    private const float Height = LabelSize + 4;

    public static void Draw(
        LinesFigure f,
        PlotFrame frame,
        ChartCanvas canvas,
        Func<int, SKColor> color
    )
    {
        using var ring = new SKPaint
        {
            IsAntialias = true,
            StrokeWidth = 2.5f,
            Style = SKPaintStyle.Stroke,
        };
        var marks = f
            .Marks.Where(m => !double.IsNaN(f.Series[m.Series].Values[m.Category]))
            .Select(m =>
                (Mark: m, X: frame.X(m.Category), Y: frame.Y(f.Series[m.Series].Values[m.Category]))
            )
            .ToArray();
        foreach (var (mark, x, y) in marks)
        {
            ring.Color = color(mark.Series);
            canvas.Canvas.DrawCircle(x, y, Radius, ring);
        }

        var taken = marks
            .Select(m => SKRect.Create(m.X - Radius, m.Y - Radius, 2 * Radius, 2 * Radius))
            .ToList();
        foreach (var (mark, x, y) in marks)
        {
            var width = canvas.Text.Width(mark.Text, LabelSize, isBold: true);
            // A saving rises to the right: over the line on the left, or under it on the right.
            var place = new[]
            {
                SKRect.Create(x - width - 4, y - Radius - Height - 2, width, Height),
                SKRect.Create(x + 8, y + Radius + 2, width, Height),
                SKRect.Create(x - width / 2, y - Radius - Height - 8, width, Height),
                SKRect.Create(x - width / 2, y + Radius + 8, width, Height),
                SKRect.Create(x + 12, y - Radius - Height - 2, width, Height),
                SKRect.Create(x - width / 2, y - Radius - 3 * Height, width, Height),
                SKRect.Create(x - width / 2, y + Radius + 2 * Height, width, Height),
            }
                .Where(r => frame.Data.Contains(r) && !taken.Exists(t => t.IntersectsWith(r)))
                .OrderBy(r => IsOnLine(f, frame, r))
                .FirstOrDefault();
            if (place == default)
            {
                continue;
            }

            taken.Add(place);
            canvas.Text.Draw(
                mark.Text,
                place.Left,
                place.Bottom - 4,
                LabelSize,
                canvas.Theme.Text,
                isBold: true
            );
        }
    }

    /// <summary>True where a line, or the zero line, runs through a place.</summary>
    private static bool IsOnLine(LinesFigure f, PlotFrame frame, SKRect place)
    {
        const float step = 2;
        if (place.Top < frame.Y(0) && place.Bottom > frame.Y(0))
        {
            return true;
        }

        var (start, slot) = (frame.X(0), Math.Max(1e-3f, frame.Slot));
        for (var x = place.Left; x <= place.Right; x += step)
        {
            var at = Math.Clamp((x - start) / slot, 0, f.Categories.Length - 1);
            var before = Math.Min((int)at, Math.Max(0, f.Categories.Length - 2));
            var after = Math.Min(before + 1, f.Categories.Length - 1);
            foreach (var series in f.Series)
            {
                var value =
                    series.Values[before]
                    + (series.Values[after] - series.Values[before]) * (at - before);
                if (
                    !double.IsNaN(value)
                    && frame.Y(value) is var y
                    && y > place.Top - 1
                    && y < place.Bottom + 1
                )
                {
                    return true;
                }
            }
        }

        return false;
    }
}
