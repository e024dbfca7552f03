using Calculator.Charts.Drawing;
using Calculator.Charts.Figures;
using Calculator.Charts.Themes;

namespace Calculator.Charts.Tests.Drawing;

/// <summary>A waterfall with its numbers over the bars.</summary>
public sealed class WaterfallPainterTests
{
    [Fact]
    public void Every_bar_is_named_and_has_its_number()
    {
        var figure = new WaterfallFigure(
            "T",
            "",
            "",
            ("Base", 5),
            [("Price", 1), ("Rate", -2)],
            ("Other", 4),
            "bn USD"
        );
        Assert.True(new WaterfallPainter().Paints(figure));
        var texts = ChartRenderer
            .Texts(figure, ChartTheme.Light, ChartSize.Page)
            .Select(t => t.Text)
            .ToArray();
        Assert.Superset(
            new HashSet<string>([
                "Base",
                "Price",
                "Rate",
                "Other",
                "5.00",
                "+1.00",
                "-2.00",
                "4.00",
                "bn USD",
            ]),
            texts.ToHashSet()
        );
    }
}
