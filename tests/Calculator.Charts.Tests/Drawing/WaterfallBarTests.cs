using Calculator.Charts.Drawing;
using Calculator.Charts.Figures;

namespace Calculator.Charts.Tests.Drawing;

/// <summary>Bars from one total to another.</summary>
public sealed class WaterfallBarTests
{
    private static readonly WaterfallFigure s_figure = new(
        "",
        "",
        "",
        ("Base", 5),
        [("Price", 1), ("Rate", -2.5), ("Rule", 0)],
        ("Other", 3.5),
        "bn USD"
    );

    [Fact]
    public void Each_step_begins_where_the_one_before_ended()
    {
        var bars = WaterfallBar.Of(s_figure);
        Assert.Equal([0, 5, 6, 3.5, 0], bars.Select(b => b.From));
        Assert.Equal([5, 6, 3.5, 3.5, 3.5], bars.Select(b => b.To));
    }

    [Fact]
    public void Steps_up_have_their_sign() =>
        Assert.Equal(
            ["5.00", "+1.00", "-2.50", "+0", "3.50"],
            WaterfallBar.Of(s_figure).Select(b => b.Label)
        );

    [Fact]
    public void Totals_rises_and_falls_differ_in_colour()
    {
        var colors = WaterfallBar.Of(s_figure).Select(b => b.Color).ToArray();
        Assert.Equal(colors[0], colors[^1]);
        Assert.Equal(3, colors.Distinct().Count());
    }
}
