using Calculator.Charts.Figures;
using Calculator.TestSupport;

namespace Calculator.Charts.Tests.Catalog;

/// <summary>What both sides pay, with the offset.</summary>
public sealed class WhoPaysChartTests
{
    /// <summary>2.5 bn USD of support against 4.5 bn of cost: 2.5 / 7 is 35.7 %.</summary>
    [Fact]
    public void Both_sides_are_stacked_and_the_offset_is_the_line()
    {
        var figure = (StackedColumnsFigure)TwoHosts.Figure("who-pays")!;
        Assert.Equal([2.5, 2.5, 2.5], figure.Series[0].Values);
        Assert.Equal([4.5, 4.5, 4.5], figure.Series[1].Values);
        Assert.All(figure.Share!.Values, v => Assert.Equal(2.5 / 7, v, 1e-12));
        Assert.Contains("35.7 % in every year", figure.Subtitle, StringComparison.Ordinal);
        Assert.Equal("bn USD", figure.Unit);
    }

    [Fact]
    public void Without_a_cost_there_is_no_share() =>
        Assert.Null(
            TwoHosts.Figure(
                "who-pays",
                ShippedReports.OfText(
                    string.Join(
                        '\n',
                        TwoHosts
                            .Yaml.Split('\n')
                            .Where(l => !l.Contains("sender-costs", StringComparison.Ordinal))
                    )
                )
            )
        );
}
