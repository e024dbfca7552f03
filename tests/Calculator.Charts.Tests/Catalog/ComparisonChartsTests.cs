using Calculator.Charts.Catalog;
using Calculator.Charts.Figures;
using Calculator.Core.Comparison;
using Calculator.TestSupport;

namespace Calculator.Charts.Tests.Catalog;

/// <summary>Base beside alternative, and the way from one to the other.</summary>
public sealed class ComparisonChartsTests
{
    private static (string Id, ChartFigure Figure)[] Of(string amount)
    {
        var other = ShippedReports.OfText(
            TwoHosts
                .Yaml.Replace("scenario: test", "scenario: other", StringComparison.Ordinal)
                .Replace("amount: 50 bn JPY", $"amount: {amount}", StringComparison.Ordinal)
        );
        return
        [
            .. ComparisonCharts.Of(
                TwoHosts.Report,
                other,
                new ScenarioComparison(TwoHosts.Report.Result, other.Result)
            ),
        ];
    }

    /// <summary>0.5 bn USD more a year, over three years from 7.5 to 9 bn.</summary>
    [Fact]
    public void A_total_that_differs_has_its_steps_and_its_years()
    {
        var charts = Of("100 bn JPY").ToDictionary(c => c.Id, c => c.Figure);
        var waterfall = (WaterfallFigure)charts["waterfall-support-total"];
        Assert.Equal(("test", 7.5), waterfall.Start);
        Assert.Equal("other", waterfall.End.Name);
        Assert.Equal(9, waterfall.End.Value, 1e-9);
        Assert.Equal(1.5, waterfall.Steps.Sum(s => s.Value), 1e-9);
        var years = (GroupedColumnsFigure)charts["by-year-support-total"];
        Assert.Equal([2.5, 3], years.Series.Select(s => Math.Round(s.Values[0], 9)));
        Assert.StartsWith(
            "In 2024 3.00 bn USD against 2.50",
            years.Subtitle,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_is_the_same_has_no_steps_and_says_so()
    {
        var charts = Of("50 bn JPY").ToDictionary(c => c.Id, c => c.Figure);
        Assert.DoesNotContain("waterfall-support-total", charts.Keys);
        Assert.Equal(
            "The same in all 3 years: 2.50 bn USD in 2024",
            charts["by-year-support-total"].Subtitle
        );
    }
}
