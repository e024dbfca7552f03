using Calculator.Charts.Figures;
using SkiaSharp;

namespace Calculator.Charts.Drawing;

/// <summary>A cell for each pair, from pale for the least number to the first colour for the most; numbers stand in the cells where all
/// have room.</summary>
internal sealed class HeatMapPainter : IFigurePainter
{
    private const float LabelSize = 12;
    private const float NumberSize = 12;
    private const float WidestNames = 0.25f;
    private const float ScaleWidth = 160;
    private const float Palest = 0.12f;

    public bool Paints(ChartFigure figure) => figure is HeatMapFigure;

    public void Paint(ChartFigure figure, ChartCanvas canvas)
    {
        var f = (HeatMapFigure)figure;
        var (rows, columns) = (f.Down.Values, f.Across.Values);
        var known = f.Values.Where(v => !double.IsNaN(v)).ToArray();
        var (low, high) = (known.Min(), known.Max());
        var texts = f
            .Values.Select(v => Number(f, v, Math.Max(Math.Abs(low), Math.Abs(high))))
            .ToArray();
        DrawScale(f, canvas, low, high);
        var area = canvas.Area;
        var names = Math.Min(
            rows.Max(r => canvas.Text.Width(r, LabelSize)),
            area.Width * WidestNames
        );
        var data = new SKRect(
            area.Left + names + 10,
            area.Top + LabelSize + 30,
            area.Right,
            area.Bottom - 2 * LabelSize - 18
        );
        var (width, height) = (data.Width / columns.Length, data.Height / rows.Length);
        var hasNumbers =
            height >= NumberSize + 4
            && texts.All(t => canvas.Text.Width(t, NumberSize) <= width - 6);
        using var paint = new SKPaint { IsAntialias = false };
        for (var i = 0; i < f.Values.Length; i++)
        {
            var cell = SKRect.Create(
                data.Left + i % columns.Length * width,
                data.Top + i / columns.Length * height,
                width - 1,
                height - 1
            );
            var share = high > low ? (f.Values[i] - low) / (high - low) : 0.5;
            paint.Color = double.IsNaN(share) ? canvas.Theme.Background : Shade(canvas, share);
            canvas.Canvas.DrawRect(cell, paint);
            if (hasNumbers)
            {
                canvas.Text.Draw(
                    texts[i],
                    cell.MidX,
                    cell.MidY + NumberSize / 3,
                    NumberSize,
                    share > 0.55 ? canvas.Theme.Background : canvas.Theme.Text,
                    SKTextAlign.Center
                );
            }
        }

        DrawNames(f, canvas, data, width, height, names);
    }

    private static void DrawNames(
        HeatMapFigure f,
        ChartCanvas canvas,
        SKRect data,
        float width,
        float height,
        float names
    )
    {
        var text = canvas.Text;
        text.Draw(
            text.Fit(f.Down.Name, LabelSize, canvas.Area.Width - ScaleWidth),
            canvas.Area.Left,
            data.Top - 8,
            LabelSize,
            canvas.Theme.Muted
        );
        var every = Every(height, LabelSize + 4);
        for (var row = 0; row < f.Down.Values.Length; row += every)
        {
            text.Draw(
                text.Fit(f.Down.Values[row], LabelSize, names),
                data.Left - 10,
                data.Top + (row + 0.5f) * height + LabelSize / 3,
                LabelSize,
                canvas.Theme.Text,
                SKTextAlign.Right
            );
        }

        every = Every(width, f.Across.Values.Max(v => text.Width(v, LabelSize)) + 8);
        for (var column = 0; column < f.Across.Values.Length; column += every)
        {
            text.Draw(
                f.Across.Values[column],
                data.Left + (column + 0.5f) * width,
                data.Bottom + LabelSize + 5,
                LabelSize,
                canvas.Theme.Text,
                SKTextAlign.Center
            );
        }

        text.Draw(
            text.Fit(f.Across.Name, LabelSize, data.Width),
            data.MidX,
            data.Bottom + 2 * LabelSize + 14,
            LabelSize,
            canvas.Theme.Muted,
            SKTextAlign.Center
        );
    }

    /// <summary>The colours from the least to the most, with both numbers and the unit.</summary>
    private static void DrawScale(HeatMapFigure f, ChartCanvas canvas, double low, double high)
    {
        const int shades = 40;
        var (area, largest) = (canvas.Area, Math.Max(Math.Abs(low), Math.Abs(high)));
        var (from, to) = (
            Number(f, low, largest),
            $"{Number(f, high, largest)} {f.Unit}".TrimEnd()
        );
        var right = area.Right - canvas.Text.Width(to, LabelSize) - 8;
        using var paint = new SKPaint { IsAntialias = false };
        for (var i = 0; i < shades; i++)
        {
            paint.Color = Shade(canvas, i / (shades - 1.0));
            canvas.Canvas.DrawRect(
                right - ScaleWidth + i * ScaleWidth / shades,
                area.Top + 4,
                ScaleWidth / shades + 1,
                12,
                paint
            );
        }

        canvas.Text.Draw(
            to,
            area.Right,
            area.Top + 15,
            LabelSize,
            canvas.Theme.Text,
            SKTextAlign.Right
        );
        canvas.Text.Draw(
            from,
            right - ScaleWidth - 8,
            area.Top + 15,
            LabelSize,
            canvas.Theme.Text,
            SKTextAlign.Right
        );
    }

    private static int Every(float apart, float needed) =>
        Math.Max(1, (int)Math.Ceiling(needed / Math.Max(1, apart)));

    private static string Number(HeatMapFigure f, double value, double largest) =>
        double.IsNaN(value) ? "–"
        : f.IsPercent ? NumberText.Of(value * 100, largest * 100) + " %"
        : NumberText.Of(value, largest);

    private static SKColor Shade(ChartCanvas canvas, double share)
    {
        var (from, to) = (canvas.Theme.Background, canvas.Theme.Series(0));
        var part = Palest + (1 - Palest) * (float)share;
        return new SKColor(
            Mix(from.Red, to.Red),
            Mix(from.Green, to.Green),
            Mix(from.Blue, to.Blue)
        );

        byte Mix(byte a, byte b) => (byte)(a + (b - a) * part);
    }
}
