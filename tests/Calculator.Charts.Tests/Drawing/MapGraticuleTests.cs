using Calculator.Charts.Drawing;
using Calculator.Charts.Figures;
using Calculator.Charts.Themes;
using SkiaSharp;

namespace Calculator.Charts.Tests.Drawing;

/// <summary>Lines of longitude and latitude.</summary>
public sealed class MapGraticuleTests
{
    [Theory]
    [InlineData(130, "130°E")]
    [InlineData(-77.5, "77.5°W")]
    [InlineData(0, "0°")]
    [InlineData(180, "180°")]
    [InlineData(-180, "180°")]
    public void Degrees_have_a_side_but_for_where_the_sides_meet(double value, string text) =>
        Assert.Equal(text, MapGraticule.Degrees(value, "E", "W"));

    [Fact]
    public void At_most_ten_lines_are_labelled_and_none_over_another()
    {
        using var sk = new SKNoDrawCanvas(1000, 600);
        using var canvas = new ChartCanvas(sk, ChartTheme.Light, ChartSize.Page);
        using var paint = new SKPaint();
        foreach (var span in new[] { 1, 8, 60, 170 })
        {
            var figure = new MapFigure(
                "",
                "",
                "",
                [new("a", 10, 0, 1), new("b", 10 + span / 4.0, span, 1)],
                [],
                ""
            );
            var map = MapProjection.Around(figure, canvas.Area);
            var labels = new MapGraticule(canvas, map).Draw(paint);
            Assert.InRange(labels.Count, 2, 24);
            Assert.DoesNotContain(
                labels.SelectMany((a, i) => labels.Skip(i + 1).Select(b => a.IntersectsWith(b))),
                overlaps => overlaps
            );
        }
    }
}
