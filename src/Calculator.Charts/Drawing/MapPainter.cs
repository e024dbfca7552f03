using System.Globalization;
using Calculator.Charts.Figures;
using SkiaSharp;

namespace Calculator.Charts.Drawing;

/// <summary>A map with graticule, rings and labelled dots whose area stands for the number.</summary>
internal sealed class MapPainter : IFigurePainter
{
    private const double EarthRadius = 6371.0088;
    private const float LabelSize = 12;
    private const float DegreeSize = 10;
    private const float LargestDot = 26;

    public bool Paints(ChartFigure figure) => figure is MapFigure;

    public void Paint(ChartFigure figure, ChartCanvas canvas)
    {
        var f = (MapFigure)figure;
        var map = MapProjection.Around(f, canvas.Area);
        using var paint = new SKPaint { IsAntialias = true };
        var taken = new List<SKRect>();
        canvas.Canvas.Save();
        canvas.Canvas.ClipRect(canvas.Area);
        DrawGraticule(canvas, map, paint, taken);
        var circles = new List<SKPoint>();
        foreach (var ring in f.Rings)
        {
            circles.AddRange(DrawRing(canvas, map, ring, paint));
        }

        canvas.Canvas.Restore();
        DrawPoints(f, canvas, map, paint, taken, circles);
    }

    private static void DrawGraticule(
        ChartCanvas canvas,
        MapProjection map,
        SKPaint paint,
        List<SKRect> taken
    )
    {
        paint.Style = SKPaintStyle.Stroke;
        paint.StrokeWidth = 1;
        paint.Color = canvas.Theme.Grid;
        var step = new[] { 1.0, 2, 5, 10, 20, 30, 60 }.First(s =>
            (map.East - map.West) / s <= 9 || s >= 60
        );
        for (
            var longitude = Math.Ceiling(map.West / step) * step;
            longitude <= map.East;
            longitude += step
        )
        {
            var x = map.Along(longitude);
            canvas.Canvas.DrawLine(x, canvas.Area.Top, x, canvas.Area.Bottom, paint);
            var label = Degrees(longitude - 360 * Math.Round(longitude / 360), "E", "W");
            if (x + 3 + canvas.Text.Width(label, DegreeSize) < canvas.Area.Right)
            {
                Label(label, x + 3, canvas.Area.Bottom - 4);
            }
        }

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
            if (y > canvas.Area.Top + DegreeSize + 4)
            {
                Label(Degrees(latitude, "N", "S"), canvas.Area.Left + 3, y - 3);
            }
        }

        void Label(string text, float x, float y)
        {
            canvas.Text.Draw(text, x, y, DegreeSize, canvas.Theme.Muted);
            taken.Add(Bounds(canvas, text, x, y, DegreeSize));
        }
    }

    private static string Degrees(double value, string positive, string negative) =>
        Math.Abs(value).ToString("0.##", CultureInfo.InvariantCulture)
        + "°"
        + (
            value == 0 || Math.Abs(value) == 180 ? ""
            : value > 0 ? positive
            : negative
        );

    /// <summary>A true circle on the sphere, point by point; gives its points.</summary>
    private static SKPoint[] DrawRing(
        ChartCanvas canvas,
        MapProjection map,
        MapRing ring,
        SKPaint paint
    )
    {
        using var path = new SKPath();
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
            var point = new SKPoint(map.Along(toLon * 180 / Math.PI), map.Y(toLat * 180 / Math.PI));
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
        // Between the points of a circle that the projection draws out, more of them.
        var points = path.Points;
        return
        [
            .. points
                .Zip(points.Skip(1))
                .SelectMany(pair =>
                    Enumerable
                        .Range(0, 1 + (int)(SKPoint.Distance(pair.First, pair.Second) / 6))
                        .Select(i =>
                            pair.First
                            + Times(
                                pair.Second - pair.First,
                                i * 6 / Math.Max(1, SKPoint.Distance(pair.First, pair.Second))
                            )
                        )
                ),
        ];

        static SKPoint Times(SKPoint point, float factor) =>
            new(point.X * factor, point.Y * factor);
    }

    /// <summary>Largest dots first; a label goes to the first free place around its dot, with a thin line to it where that is not
    /// beside it. Rings are named before: under the southern end of the circle, as its centre is where the dots are.</summary>
    private static void DrawPoints(
        MapFigure f,
        ChartCanvas canvas,
        MapProjection map,
        SKPaint paint,
        List<SKRect> taken,
        List<SKPoint> circles
    )
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

        // Room for the note about dots without a name.
        var note = SKRect.Create(canvas.Area.Right - 200, canvas.Area.Top, 200, LabelSize + 6);
        taken.Add(note);
        var nameless = 0;
        foreach (var ring in f.Rings)
        {
            var label =
                $"{ring.Name}, {ring.Radius.ToString("#,##0", CultureInfo.InvariantCulture)} km";
            var (x, y) = (map.X(ring.Longitude), map.Y(ring.Latitude));
            var under = map.Y(ring.Latitude - ring.Radius / 111.2) - y;
            Place(label, x, y, 0, [under + 4, 8, 20, 40, 70], canvas.Theme.Series(5));
        }

        foreach (var (point, x, y, radius) in dots)
        {
            var label =
                $"{point.Name} {point.Value.ToString("#,##0", CultureInfo.InvariantCulture)}";
            Place(label, x, y, radius, [4, 14, 26, 40, 60, 90, 130], canvas.Theme.Text);
        }

        if (nameless > 0)
        {
            canvas.Text.Draw(
                $"{nameless} {(nameless == 1 ? "name has" : "names have")} no room here",
                note.Right,
                note.Bottom - 6,
                DegreeSize,
                canvas.Theme.Muted,
                SKTextAlign.Right
            );
        }

        // Where there is no room at all the dot stays; its number is in the tables.
        void Place(string label, float x, float y, float radius, float[] away, SKColor color)
        {
            label = canvas.Text.Fit(label, LabelSize, canvas.Area.Width * 0.45f);
            var width = canvas.Text.Width(label, LabelSize);
            // First off the circles too; over their thin line only where there is no other place.
            foreach (var isOffCircles in new[] { true, false })
            {
                foreach (var distance in away)
                {
                    var hasLeader = radius > 0 && distance > 4;
                    var free = Around(x, y, radius + distance, width, radius == 0)
                        .FirstOrDefault(r => IsFree(r, isOffCircles, hasLeader));
                    if (free == default)
                    {
                        continue;
                    }

                    if (hasLeader)
                    {
                        paint.Style = SKPaintStyle.Stroke;
                        paint.StrokeWidth = 0.8f;
                        paint.Color = canvas.Theme.Muted;
                        var (toX, toY) = (NearestX(free), NearestY(free));
                        var edge =
                            radius / MathF.Sqrt((toX - x) * (toX - x) + (toY - y) * (toY - y));
                        canvas.Canvas.DrawLine(
                            x + (toX - x) * edge,
                            y + (toY - y) * edge,
                            toX,
                            toY,
                            paint
                        );
                        taken.AddRange(Leader(free));
                    }

                    taken.Add(free);
                    canvas.Text.Draw(label, free.Left, free.Bottom - 4, LabelSize, color);
                    return;
                }
            }

            nameless++;

            bool IsFree(SKRect r, bool isOffCircles, bool hasLeader) =>
                canvas.Area.Contains(r)
                && !taken.Exists(t => t.IntersectsWith(r))
                && !dots.Any(d => Touches(r, d.X, d.Y, d.Radius))
                && !(isOffCircles && circles.Exists(c => r.Contains(c)))
                && !(hasLeader && Leader(r).Any(p => taken.Exists(t => t.IntersectsWith(p))));

            float NearestX(SKRect r) => Math.Clamp(x, r.Left, r.Right);
            float NearestY(SKRect r) => Math.Clamp(y, r.Top, r.Bottom);

            // Small squares along the line from the dot's edge to the label.
            IEnumerable<SKRect> Leader(SKRect r)
            {
                var (dx, dy) = (NearestX(r) - x, NearestY(r) - y);
                var length = MathF.Sqrt(dx * dx + dy * dy);
                for (var at = radius; at < length - 1; at += 2)
                {
                    yield return SKRect.Create(
                        x + dx * at / length - 1,
                        y + dy * at / length - 1,
                        2,
                        2
                    );
                }
            }
        }
    }

    /// <summary>Places for a label at a distance from a point; under it first where wanted.</summary>
    private static IEnumerable<SKRect> Around(
        float x,
        float y,
        float d,
        float width,
        bool isUnderFirst
    )
    {
        const float height = LabelSize + 4;
        var under = SKRect.Create(x - width / 2, y + d, width, height);
        if (isUnderFirst)
        {
            yield return under;
        }

        yield return SKRect.Create(x + d, y - height / 2, width, height);
        yield return SKRect.Create(x - d - width, y - height / 2, width, height);
        yield return SKRect.Create(x - width / 2, y - d - height, width, height);
        yield return under;
        // Then all around in steps of a sixteenth of a turn, the label's nearest corner or side at the distance.
        for (var step = 1; step < 16; step++)
        {
            var (down, right) = MathF.SinCos(step * MathF.PI / 8);
            yield return SKRect.Create(
                x + right * d - (1 - right) / 2 * width,
                y + down * d - (1 - down) / 2 * height,
                width,
                height
            );
        }
    }

    private static bool Touches(SKRect label, float x, float y, float radius)
    {
        var (dx, dy) = (
            x - Math.Clamp(x, label.Left, label.Right),
            y - Math.Clamp(y, label.Top, label.Bottom)
        );
        return dx * dx + dy * dy < (radius + 1) * (radius + 1);
    }

    private static SKRect Bounds(ChartCanvas canvas, string text, float x, float y, float size) =>
        SKRect.Create(x, y - size, canvas.Text.Width(text, size), size + 3);

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
