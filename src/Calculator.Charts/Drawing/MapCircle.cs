using Calculator.Charts.Figures;
using SkiaSharp;

namespace Calculator.Charts.Drawing;

/// <summary>A true circle on the sphere around a point, which the projection draws out towards the poles.</summary>
internal static class MapCircle
{
    private const double EarthRadius = 6371.0088;

    /// <summary>Points of the drawn line lie no further apart than this, in pixels.</summary>
    private const float Apart = 6;

    /// <summary>Draws it with a cross at its centre; gives points all along its line.</summary>
    public static SKPoint[] Draw(ChartCanvas canvas, MapProjection map, MapRing ring, SKPaint paint)
    {
        using var path = new SKPath();
        var corners = Points(map, ring).ToArray();
        path.MoveTo(corners[0]);
        foreach (var point in corners.Skip(1))
        {
            path.LineTo(point);
        }

        paint.Style = SKPaintStyle.Stroke;
        paint.StrokeWidth = 1.5f;
        paint.Color = canvas.Theme.Series(5);
        canvas.Canvas.DrawPath(path, paint);
        var (x, y) = (map.X(ring.Longitude), map.Y(ring.Latitude));
        canvas.Canvas.DrawLine(x - 5, y, x + 5, y, paint);
        canvas.Canvas.DrawLine(x, y - 5, x, y + 5, paint);
        var points = path.Points;
        return [.. points.Zip(points.Skip(1)).SelectMany(p => Between(p.First, p.Second))];
    }

    /// <summary>The circle by every second degree of bearing, the first point again at the end.</summary>
    private static IEnumerable<SKPoint> Points(MapProjection map, MapRing ring)
    {
        var angle = ring.Radius / EarthRadius;
        var (lat, lon) = (Radians(ring.Latitude), Radians(map.Near(ring.Longitude)));
        for (var degrees = 0; degrees <= 360; degrees += 2)
        {
            var bearing = Radians(degrees);
            var toLat = Math.Asin(
                Math.Sin(lat) * Math.Cos(angle)
                    + Math.Cos(lat) * Math.Sin(angle) * Math.Cos(bearing)
            );
            var toLon =
                lon
                + Math.Atan2(
                    Math.Sin(bearing) * Math.Sin(angle) * Math.Cos(lat),
                    Math.Cos(angle) - Math.Sin(lat) * Math.Sin(toLat)
                );
            yield return new SKPoint(
                map.Along(toLon * 180 / Math.PI),
                map.Y(toLat * 180 / Math.PI)
            );
        }
    }

    private static IEnumerable<SKPoint> Between(SKPoint from, SKPoint to) =>
        Enumerable
            .Range(0, 1 + (int)(SKPoint.Distance(from, to) / Apart))
            .Select(i =>
                from + Times(to - from, i * Apart / Math.Max(1, SKPoint.Distance(from, to)))
            );

    private static SKPoint Times(SKPoint point, float factor) =>
        new(point.X * factor, point.Y * factor);

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
