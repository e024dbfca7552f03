using Calculator.Charts.Figures;
using Calculator.Charts.Themes;

namespace Calculator.Charts.Tests.Drawing;

/// <summary>Columns of parts with their totals.</summary>
public sealed class StackedColumnsPainterTests
{
    private static string[] Texts(StackedColumnsFigure figure) =>
        [.. ChartRenderer.Texts(figure, ChartTheme.Light, ChartSize.Page).Select(t => t.Text)];

    private static StackedColumnsFigure Stack(params double[] second) =>
        new(
            "T",
            "",
            "",
            ["2022", "2023"],
            [new ChartSeries("labor", [10, 20]), new ChartSeries("fuel", [.. second])],
            "bn JPY"
        );

    [Fact]
    public void The_total_stands_over_each_column()
    {
        var texts = Texts(Stack(5, 6));
        Assert.Contains("15.0", texts);
        Assert.Contains("26.0", texts);
        Assert.Contains("labor", texts);
    }

    [Fact]
    public void What_has_no_value_counts_as_nothing_in_a_total() =>
        Assert.Contains("10.0", Texts(Stack(double.NaN, 6)));

    [Fact]
    public void A_column_without_a_value_has_no_total()
    {
        var figure = Stack(5, 6) with { Series = [new ChartSeries("x", [double.NaN, 30])] };
        Assert.DoesNotContain("0", Texts(figure).Where(t => t == "0.0"));
        Assert.Contains("30.0", Texts(figure));
    }

    [Fact]
    public void A_share_has_an_axis_of_its_own() =>
        Assert.Contains(
            "%",
            Texts(Stack(5, 6) with { Share = new ChartSeries("offset", [0.4, 0.5]) })
        );
}
