using Calculator.Charts.Drawing;
using Calculator.Charts.Figures;
using SkiaSharp;

namespace Calculator.Charts.Tests.Drawing;

/// <summary>Dots whose area stands for a number.</summary>
public sealed class MapDotTests
{
    private static MapDot[] Dots(params double[] values)
    {
        var figure = new MapFigure(
            "",
            "",
            "",
            [.. values.Select((v, i) => new MapPoint($"p{i}", 30 + i, 130 + i, v))],
            [],
            ""
        );
        return MapDot.Of(figure, MapProjection.Around(figure, new SKRect(0, 0, 900, 450)));
    }

    /// <summary>A quarter of the number is half of the radius.</summary>
    [Fact]
    public void Area_stands_for_the_number_and_the_largest_come_first()
    {
        var dots = Dots(25, 100);
        Assert.Equal(["p1", "p0"], dots.Select(d => d.Point.Name));
        Assert.Equal(dots[0].Radius / 2, dots[1].Radius, 0.001);
    }

    [Fact]
    public void The_smallest_can_still_be_seen()
    {
        Assert.Equal(3, Dots(1, 1e9)[1].Radius);
        Assert.All(Dots(0, 0), d => Assert.Equal(3, d.Radius));
    }

    [Fact]
    public void It_touches_what_comes_within_a_pixel()
    {
        var dot = new MapDot(new MapPoint("a", 0, 0, 1), 50, 50, 10);
        Assert.True(dot.Touches(SKRect.Create(60.5f, 45, 20, 10)));
        Assert.False(dot.Touches(SKRect.Create(61.5f, 45, 20, 10)));
        Assert.True(dot.Touches(SKRect.Create(45, 45, 2, 2)));
    }
}
