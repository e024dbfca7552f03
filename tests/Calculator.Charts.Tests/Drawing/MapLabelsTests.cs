using Calculator.Charts.Drawing;
using Calculator.Charts.Figures;
using Calculator.Charts.Themes;
using SkiaSharp;

namespace Calculator.Charts.Tests.Drawing;

/// <summary>Labels in free places of a map.</summary>
public sealed class MapLabelsTests
{
    private static IReadOnlyList<PlacedText> Labels(int dots, float apart)
    {
        using var sk = new SKNoDrawCanvas(1000, 600);
        using var canvas = new ChartCanvas(sk, ChartTheme.Light, ChartSize.Page);
        using var paint = new SKPaint();
        var (x, y) = (canvas.Area.MidX, canvas.Area.MidY);
        MapDot[] all =
        [
            .. Enumerable
                .Range(0, dots)
                .Select(i => new MapDot(new MapPoint($"site {i}", 0, 0, 1), x + i * apart, y, 5)),
        ];
        var labels = new MapLabels(canvas, paint, all, [], []);
        foreach (var dot in all)
        {
            labels.Place(dot.Point.Name, dot.X, dot.Y, dot.Radius, [4, 14], canvas.Theme.Text);
        }

        labels.TellNameless();
        return canvas.Text.Placed;
    }

    [Fact]
    public void A_name_stands_beside_its_dot()
    {
        var text = Assert.Single(Labels(1, 0));
        Assert.Equal("site 0", text.Text);
    }

    [Fact]
    public void Two_dots_in_one_place_have_both_names() =>
        Assert.Equal(["site 0", "site 1"], Labels(2, 1).Select(t => t.Text));

    [Fact]
    public void Names_without_room_are_counted()
    {
        var texts = Labels(60, 0.1f);
        var told = Assert.Single(
            texts,
            t => t.Text.Contains("no room here", StringComparison.Ordinal)
        );
        Assert.Equal($"{60 - (texts.Count - 1)} names have no room here", told.Text);
    }
}
