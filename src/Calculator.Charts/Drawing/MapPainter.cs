using System.Globalization;
using Calculator.Charts.Figures;
using SkiaSharp;

namespace Calculator.Charts.Drawing;

/// <summary>An equirectangular map, true to scale at the middle latitude, with graticule, rings and labelled dots whose area
/// stands for the number.</summary>
internal sealed class MapPainter : IFigurePainter
{
    private const double EarthRadius = 6371.0088;
    private const float LabelSize = 12;
    private const float LargestDot = 26;

    public bool Paints(ChartFigure figure) => figure is MapFigure;

    public void Paint(ChartFigure figure, ChartCanvas canvas)
    {
        var f = (MapFigure)figure;
        var map = Projection.Around(f, canvas.Area);
        using var paint = new SKPaint { IsAntialias = true };
        canvas.Canvas.Save();
        canvas.Canvas.ClipRect(canvas.Area);
        DrawGraticule(canvas, map, paint);
        foreach (var ring in f.Rings)
        {
            DrawRing(canvas, map, ring, paint);
        }

        canvas.Canvas.Restore();
        DrawPoints(f, canvas, map, paint);
    }

    private static void DrawGraticule(ChartCanvas canvas, Projection map, SKPaint paint)
    {
        paint.Style = SKPaintStyle.Stroke;
        paint.StrokeWidth = 1;
        paint.Color = canvas.Theme.Grid;
        var step = new[] { 1.0, 2, 5, 10, 20, 30 }.First(s =>
            (map.East - map.West) / s <= 9 || s >= 30
        );
        for (
            var longitude = Math.Ceiling(map.West / step) * step;
            longitude <= map.East;
            longitude += step
        )
        {
            var x = map.X(longitude);
            canvas.Canvas.DrawLine(x, canvas.Area.Top, x, canvas.Area.Bottom, paint);
            canvas.Text.Draw(
                Degrees(longitude, "E", "W"),
                x + 3,
                canvas.Area.Bottom - 4,
                10,
                canvas.Theme.Muted
            );
        }

        for (
            var latitude = Math.Ceiling(map.South / step) * step;
            latitude <= map.North;
            latitude += step
        )
        {
            var y = map.Y(latitude);
            canvas.Canvas.DrawLine(canvas.Area.Left, y, canvas.Area.Right, y, paint);
            canvas.Text.Draw(
                Degrees(latitude, "N", "S"),
                canvas.Area.Left + 3,
                y - 3,
                10,
                canvas.Theme.Muted
            );
        }
    }

    private static string Degrees(double value, string positive, string negative) =>
        Math.Abs(value).ToString("0.##", CultureInfo.InvariantCulture)
        + "°"
        + (
            value > 0 ? positive
            : value < 0 ? negative
            : ""
        );

    /// <summary>A true circle on the sphere, point by point.</summary>
    private static void DrawRing(ChartCanvas canvas, Projection map, MapRing ring, SKPaint paint)
    {
        using var path = new SKPath();
        var angle = ring.Radius / EarthRadius;
        var (lat, lon) = (Radians(ring.Latitude), Radians(ring.Longitude));
        for (var degrees = 0; degrees <= 360; degrees += 3)
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
            var point = new SKPoint(map.X(toLon * 180 / Math.PI), map.Y(toLat * 180 / Math.PI));
            if (degrees == 0)
            {
                path.MoveTo(point);
            }
            else
            {
                path.LineTo(point);
            }
        }

        paint.Style = SKPaintStyle.Stroke;
        paint.StrokeWidth = 1.5f;
        paint.Color = canvas.Theme.Series(5);
        canvas.Canvas.DrawPath(path, paint);
        var (x, y) = (map.X(ring.Longitude), map.Y(ring.Latitude));
        canvas.Canvas.DrawLine(x - 5, y, x + 5, y, paint);
        canvas.Canvas.DrawLine(x, y - 5, x, y + 5, paint);
        var label =
            $"{ring.Name}, {ring.Radius.ToString("#,##0", CultureInfo.InvariantCulture)} km";
        // Under the northern end of the circle: its centre is where the dots are.
        var top = map.Y((lat + angle) * 180 / Math.PI);
        canvas.Text.Draw(
            label,
            x,
            Math.Max(top, canvas.Area.Top) + LabelSize + 4,
            LabelSize,
            canvas.Theme.Series(5),
            SKTextAlign.Center
        );
    }

    /// <summary>Largest dots first; a label goes to the first free place around its dot.</summary>
    private static void DrawPoints(MapFigure f, ChartCanvas canvas, Projection map, SKPaint paint)
    {
        var largest = f.Points.Select(p => p.Value).DefaultIfEmpty(0).Max();
        var dots = f
            .Points.OrderByDescending(p => p.Value)
            .Select(p =>
                (
                    Point: p,
                    X: map.X(p.Longitude),
                    Y: map.Y(p.Latitude),
                    Radius: largest > 0
                        ? Math.Max(3, LargestDot * (float)Math.Sqrt(p.Value / largest))
                        : 3
                )
            )
            .ToArray();
        foreach (var (_, x, y, radius) in dots)
        {
            paint.Style = SKPaintStyle.Fill;
            paint.Color = canvas.Theme.Series(0).WithAlpha(150);
            canvas.Canvas.DrawCircle(x, y, radius, paint);
            paint.Style = SKPaintStyle.Stroke;
            paint.StrokeWidth = 1;
            paint.Color = canvas.Theme.Series(0);
            canvas.Canvas.DrawCircle(x, y, radius, paint);
        }

        // A label may not lie on a dot or on another label.
        var taken = dots.Select(d =>
                SKRect.Create(
                    d.X - d.Radius * 0.8f,
                    d.Y - d.Radius * 0.8f,
                    d.Radius * 1.6f,
                    d.Radius * 1.6f
                )
            )
            .ToList();
        foreach (var (point, x, y, radius) in dots)
        {
            var label =
                $"{point.Name} {point.Value.ToString("#,##0", CultureInfo.InvariantCulture)}";
            var width = canvas.Text.Width(label, LabelSize);
            var place = Places(x, y, radius, width)
                .FirstOrDefault(r =>
                    canvas.Area.Contains(r) && !taken.Exists(t => t.IntersectsWith(r))
                );
            if (place == default)
            {
                continue; // No room: the dot stays, its number is in the tables.
            }

            taken.Add(place);
            canvas.Text.Draw(label, place.Left, place.Bottom - 4, LabelSize, canvas.Theme.Text);
        }
    }

    private static IEnumerable<SKRect> Places(float x, float y, float radius, float width)
    {
        const float height = LabelSize + 4;
        foreach (var away in new[] { 4f, 18f, 36f, 60f })
        {
            var d = radius + away;
            yield return SKRect.Create(x + d, y - height / 2, width, height);
            yield return SKRect.Create(x - d - width, y - height / 2, width, height);
            yield return SKRect.Create(x - width / 2, y - d - height, width, height);
            yield return SKRect.Create(x - width / 2, y + d, width, height);
            yield return SKRect.Create(x + d * 0.7f, y - d * 0.7f - height, width, height);
            yield return SKRect.Create(x + d * 0.7f, y + d * 0.7f, width, height);
        }
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private sealed record Projection(
        SKRect Area,
        double West,
        double East,
        double South,
        double North
    )
    {
        public float X(double longitude) =>
            Area.Left + (float)((longitude - West) / (East - West)) * Area.Width;

        public float Y(double latitude) =>
            Area.Bottom - (float)((latitude - South) / (North - South)) * Area.Height;

        /// <summary>The part of the world that holds all dots and centres, widened to the picture's shape.</summary>
        public static Projection Around(MapFigure f, SKRect area)
        {
            var places = f
                .Points.Select(p => (p.Latitude, p.Longitude))
                .Concat(f.Rings.Select(r => (r.Latitude, r.Longitude)))
                .DefaultIfEmpty((0, 0))
                .ToArray();
            var (south, north) = (places.Min(p => p.Latitude), places.Max(p => p.Latitude));
            var (west, east) = (places.Min(p => p.Longitude), places.Max(p => p.Longitude));
            var pad = Math.Max(1.5, 0.15 * Math.Max(north - south, east - west));
            (south, north, west, east) = (south - pad, north + pad, west - pad, east + pad);
            var shrink = Math.Cos(Radians((south + north) / 2));
            var wanted = area.Width / area.Height;
            var ratio = (east - west) * shrink / (north - south);
            if (ratio < wanted)
            {
                var add = ((north - south) * wanted / shrink - (east - west)) / 2;
                (west, east) = (west - add, east + add);
            }
            else
            {
                var add = ((east - west) * shrink / wanted - (north - south)) / 2;
                (south, north) = (south - add, north + add);
            }

            return new Projection(area, west, east, south, north);
        }
    }
}
