using Calculator.Charts.Figures;
using SkiaSharp;

namespace Calculator.Charts.Drawing;

/// <summary>A dot of a map whose area stands for the number.</summary>
/// <param name="Point">What it stands for.</param>
/// <param name="X">Its centre, in pixels.</param>
/// <param name="Y">Its centre, in pixels.</param>
/// <param name="Radius">Its radius, in pixels; at least 3.</param>
internal sealed record MapDot(MapPoint Point, float X, float Y, float Radius)
{
    private const float Largest = 26;
    private const float Smallest = 3;

    /// <summary>The dots of a map, largest first.</summary>
    public static MapDot[] Of(MapFigure figure, MapProjection map)
    {
        var largest = figure.Points.Select(p => p.Value).DefaultIfEmpty(0).Max();
        return
        [
            .. figure
                .Points.OrderByDescending(p => p.Value)
                .Select(p => new MapDot(
                    p,
                    map.X(p.Longitude),
                    map.Y(p.Latitude),
                    RadiusOf(p.Value, largest)
                )),
        ];
    }

    private static float RadiusOf(double value, double largest) =>
        largest > 0 ? Math.Max(Smallest, Largest * (float)Math.Sqrt(value / largest)) : Smallest;

    /// <summary>Draws it, so that what lies under it shows through.</summary>
    public void Draw(ChartCanvas canvas, SKPaint paint)
    {
        paint.Style = SKPaintStyle.Fill;
        paint.Color = canvas.Theme.Series(0).WithAlpha(150);
        canvas.Canvas.DrawCircle(X, Y, Radius, paint);
        paint.Style = SKPaintStyle.Stroke;
        paint.StrokeWidth = 1;
        paint.Color = canvas.Theme.Series(0);
        canvas.Canvas.DrawCircle(X, Y, Radius, paint);
    }

    /// <summary>True where a rectangle comes nearer than a pixel.</summary>
    public bool Touches(SKRect rectangle)
    {
        var (dx, dy) = (
            X - Math.Clamp(X, rectangle.Left, rectangle.Right),
            Y - Math.Clamp(Y, rectangle.Top, rectangle.Bottom)
        );
        return dx * dx + dy * dy < (Radius + 1) * (Radius + 1);
    }
}
