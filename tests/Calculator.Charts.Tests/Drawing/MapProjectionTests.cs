using Calculator.Charts.Drawing;
using Calculator.Charts.Figures;
using SkiaSharp;

namespace Calculator.Charts.Tests.Drawing;

public sealed class MapProjectionTests
{
    private static readonly SKRect s_area = new(0, 0, 900, 450);

    private static MapProjection Around(params MapPoint[] points) =>
        MapProjection.Around(new MapFigure("", "", "", [.. points], [], "persons"), s_area);

    [Fact]
    public void A_map_over_the_date_line_is_in_one_piece()
    {
        var map = Around(new("Guam", 13.6, 144.9, 1), new("Hawaii", 21.4, -158, 1));
        Assert.InRange(map.East - map.West, 57, 180);
        Assert.True(map.X(144.9) < map.X(-158));
        Assert.InRange(map.X(144.9), 0, 900);
        Assert.InRange(map.X(-158), 0, 900);
    }

    [Fact]
    public void A_degree_of_latitude_is_as_long_as_one_of_longitude_over_the_cosine_in_the_middle()
    {
        var map = Around(new("a", 50, 10, 1), new("b", 40, 20, 1));
        var middle = (map.South + map.North) / 2 * Math.PI / 180;
        var north = map.Y(45) - map.Y(46);
        var east = map.Along(15) - map.Along(14);
        Assert.Equal(Math.Cos(middle), east / north, 0.001);
    }

    [Fact]
    public void A_circle_is_on_the_map_as_a_whole()
    {
        var map = MapProjection.Around(
            new MapFigure(
                "",
                "",
                "",
                [new("Kadena", 26.4, 127.8, 1)],
                [new("Taipei", 25, 121.5, 1000)],
                "persons"
            ),
            s_area
        );
        Assert.InRange(map.Y(25 - 1000 / 111.2), 0, 450);
        Assert.InRange(map.Y(25 + 1000 / 111.2), 0, 450);
    }
}
