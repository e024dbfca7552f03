using Calculator.Charts.Drawing;
using Calculator.Charts.Figures;
using Calculator.Charts.Themes;

namespace Calculator.Charts.Tests.Drawing;

/// <summary>A map with its labels.</summary>
public sealed class MapPainterTests
{
    [Fact]
    public void Dots_and_rings_are_named_with_their_numbers()
    {
        var figure = new MapFigure(
            "T",
            "",
            "",
            [new("Kadena", 26.35, 127.77, 8_000), new("Yokosuka", 35.29, 139.67, 20_000)],
            [new("Taipei", 25.03, 121.56, 1_000)],
            "persons"
        );
        Assert.True(new MapPainter().Paints(figure));
        var texts = ChartRenderer
            .Texts(figure, ChartTheme.Light, ChartSize.Page)
            .Select(t => t.Text)
            .ToArray();
        Assert.Contains("Kadena 8,000", texts);
        Assert.Contains("Yokosuka 20,000", texts);
        Assert.Contains("Taipei, 1,000 km", texts);
        Assert.Contains(texts, t => t.EndsWith("°E", StringComparison.Ordinal));
    }
}
