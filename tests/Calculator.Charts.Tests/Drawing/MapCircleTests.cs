using Calculator.Charts.Drawing;
using Calculator.Charts.Figures;
using Calculator.Charts.Themes;
using SkiaSharp;

namespace Calculator.Charts.Tests.Drawing;

/// <summary>A circle on the sphere.</summary>
public sealed class MapCircleTests
{
    private static (SKPoint[] Points, MapProjection Map) Draw(MapRing ring)
    {
        using var sk = new SKNoDrawCanvas(1000, 600);
        using var canvas = new ChartCanvas(sk, ChartTheme.Light, ChartSize.Page);
        using var paint = new SKPaint();
        var map = MapProjection.Around(new MapFigure("", "", "", [], [ring], ""), canvas.Area);
        return (MapCircle.Draw(canvas, map, ring, paint), map);
    }

    /// <summary>1,000 km are 8.993 degrees of latitude on a sphere of 6,371.0088 km.</summary>
    [Fact]
    public void Its_northern_and_southern_ends_lie_the_radius_away()
    {
        var (points, map) = Draw(new MapRing("Taipei", 25, 121.5, 1_000));
        Assert.Equal(map.Y(25 + 8.993), points.Min(p => p.Y), 0.1);
        Assert.Equal(map.Y(25 - 8.993), points.Max(p => p.Y), 0.1);
    }

    [Fact]
    public void Its_points_lie_close_together()
    {
        var (points, _) = Draw(new MapRing("north", 60, 20, 3_000));
        Assert.All(
            points.Zip(points.Skip(1)),
            pair => Assert.True(SKPoint.Distance(pair.First, pair.Second) <= 6.01f)
        );
    }
}
