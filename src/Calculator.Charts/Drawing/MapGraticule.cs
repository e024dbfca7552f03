using System.Globalization;
using SkiaSharp;

namespace Calculator.Charts.Drawing;

/// <summary>The lines of equal longitude and latitude with their degrees at the left and lower edge.</summary>
internal sealed class MapGraticule(ChartCanvas canvas, MapProjection map)
{
    private const float LabelSize = 10;
    private readonly List<SKRect> _labels = [];

    /// <summary>Draws it, and gives the places of its labels.</summary>
    public List<SKRect> Draw(SKPaint paint)
    {
        paint.Style = SKPaintStyle.Stroke;
        paint.StrokeWidth = 1;
        paint.Color = canvas.Theme.Grid;
        var step = new[] { 1.0, 2, 5, 10, 20, 30, 60 }.First(s =>
            (map.East - map.West) / s <= 9 || s >= 60
        );
        DrawLongitudes(step, paint);
        DrawLatitudes(step, paint);
        return _labels;
    }

    private void DrawLongitudes(double step, SKPaint paint)
    {
        for (
            var longitude = Math.Ceiling(map.West / step) * step;
            longitude <= map.East;
            longitude += step
        )
        {
            var x = map.Along(longitude);
            canvas.Canvas.DrawLine(x, canvas.Area.Top, x, canvas.Area.Bottom, paint);
            var label = Degrees(longitude - 360 * Math.Round(longitude / 360), "E", "W");
            if (x + 3 + canvas.Text.Width(label, LabelSize) < canvas.Area.Right)
            {
                Label(label, x + 3, canvas.Area.Bottom - 4);
            }
        }
    }

    private void DrawLatitudes(double step, SKPaint paint)
    {
        for (
            var latitude = Math.Max(-90, Math.Ceiling(map.South / step) * step);
            latitude <= Math.Min(90, map.North);
            latitude += step
        )
        {
            var y = map.Y(latitude);
            if (y > canvas.Area.Bottom - 18)
            {
                continue; // The longitudes are written at the lower edge.
            }

            canvas.Canvas.DrawLine(canvas.Area.Left, y, canvas.Area.Right, y, paint);
            if (y > canvas.Area.Top + LabelSize + 4)
            {
                Label(Degrees(latitude, "N", "S"), canvas.Area.Left + 3, y - 3);
            }
        }
    }

    private void Label(string text, float x, float y)
    {
        canvas.Text.Draw(text, x, y, LabelSize, canvas.Theme.Muted);
        _labels.Add(
            SKRect.Create(x, y - LabelSize, canvas.Text.Width(text, LabelSize), LabelSize + 3)
        );
    }

    /// <summary>Degrees with the side of the earth: <c>130°E</c>; none at 0° and 180°.</summary>
    public static string Degrees(double value, string positive, string negative) =>
        Math.Abs(value).ToString("0.##", CultureInfo.InvariantCulture)
        + "°"
        + (
            value == 0 || Math.Abs(value) == 180 ? ""
            : value > 0 ? positive
            : negative
        );
}
