using Calculator.Charts.Figures;
using Calculator.TestSupport;

namespace Calculator.Charts.Tests.Catalog;

/// <summary>What each ally pays into a fund.</summary>
public sealed class CommonFundChartTests
{
    /// <summary>The total repeats the members' parts and is left out.</summary>
    [Fact]
    public void Members_are_stacked_and_the_total_is_not_among_them()
    {
        var figure = (StackedColumnsFigure)
            TwoHosts.Figure(
                "common-funds",
                ShippedReports.OfText(
                    "scenario: test\nyears: 2022-2023\ncommon-funds: { nato: { total: 4 bn USD, shares: { us: 25 %, germany: 75 % }, sender: us } }\n"
                )
            )!;
        Assert.Equal([1, 3], figure.Series.Select(s => s.Values[0]).Order());
        Assert.Contains("8.00 bn USD", figure.Subtitle, StringComparison.Ordinal);
        Assert.Contains("6.00", figure.Subtitle, StringComparison.Ordinal);
        Assert.Null(TwoHosts.Figure("common-funds"));
    }
}
