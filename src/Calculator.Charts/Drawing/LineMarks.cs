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
                (
                    Mark: m,
                    X: frame.X(m.Category),
                    Y: frame.Y(f.Series[m.Series].Values[m.Category])
                )
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
            }.FirstOrDefault(r => frame.Data.Contains(r) && !taken.Exists(t => t.IntersectsWith(r)));
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
}
