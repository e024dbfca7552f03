using System.Globalization;
using Calculator.Charts.Figures;
using SkiaSharp;

namespace Calculator.Charts.Drawing;

/// <summary>A map with graticule, rings and labelled dots whose area stands for the number.</summary>
internal sealed class MapPainter : IFigurePainter
{
    public bool Paints(ChartFigure figure) => figure is MapFigure;

    public void Paint(ChartFigure figure, ChartCanvas canvas)
    {
        var f = (MapFigure)figure;
        var map = MapProjection.Around(f, canvas.Area);
        using var paint = new SKPaint { IsAntialias = true };
        canvas.Canvas.Save();
        canvas.Canvas.ClipRect(canvas.Area);
        var taken = new MapGraticule(canvas, map).Draw(paint);
        var circles = new List<SKPoint>();
        foreach (var ring in f.Rings)
        {
            circles.AddRange(MapCircle.Draw(canvas, map, ring, paint));
        }

        canvas.Canvas.Restore();
        var dots = MapDot.Of(f, map);
        foreach (var dot in dots)
        {
            dot.Draw(canvas, paint);
        }

        Label(f, canvas, map, new MapLabels(canvas, paint, dots, circles, taken));
    }

    /// <summary>Names the rings, then the dots, largest first. Rings are named under the southern end of the circle, as its centre
    /// is where the dots are.</summary>
    private static void Label(MapFigure f, ChartCanvas canvas, MapProjection map, MapLabels labels)
    {
        foreach (var ring in f.Rings)
        {
            var label =
                $"{ring.Name}, {ring.Radius.ToString("#,##0", CultureInfo.InvariantCulture)} km";
            var (x, y) = (map.X(ring.Longitude), map.Y(ring.Latitude));
            var under = map.Y(ring.Latitude - ring.Radius / 111.2) - y;
            labels.Place(label, x, y, 0, [under + 4, 8, 20, 40, 70], canvas.Theme.Series(5));
        }

        foreach (var (point, x, y, radius) in labels.Dots)
        {
            var label =
                $"{point.Name} {point.Value.ToString("#,##0", CultureInfo.InvariantCulture)}";
            labels.Place(label, x, y, radius, [4, 14, 26, 40, 60, 90, 130], canvas.Theme.Text);
        }

        labels.TellNameless();
    }
}
