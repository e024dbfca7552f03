using Calculator.Charts.Figures;
using Calculator.TestSupport;

namespace Calculator.Charts.Tests.Catalog;

/// <summary>Support in the prices of each year and of one.</summary>
public sealed class SupportInPricesChartTests
{
    /// <summary>Prices double in 2023: 100 bn JPY are then worth 50 at those of 2022.</summary>
    [Fact]
    public void The_year_that_prices_moved_most_is_told()
    {
        var figure = (LinesFigure)
            TwoHosts.Figure("support-then-year-and-constant", Report("2022-2023"))!;
        Assert.Equal([1, 1], figure.Series[0].Values);
        Assert.Equal([1, 0.5], figure.Series[1].Values.Select(v => Math.Round(v, 9)));
        Assert.StartsWith(
            "1.00 bn USD in 2023 are 0.50 at",
            figure.Subtitle,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void One_year_is_no_comparison() =>
        Assert.Null(TwoHosts.Figure("support-then-year-and-constant", Report("2022")));

    private static Reporting.Report Report(string years) =>
        ShippedReports.OfText(
            $$"""
            scenario: test
            years: {{years}}
            report: { basis: FY2022 }
            economy:
              exchange-rates: { JPY: 100 JPY/USD }
              deflators: { JPY: { 2022: 100, 2023: 200 }, USD: { 2022: 100, 2023: 200 } }
            hosts: { japan: { agreements: { a: { term: {{years}}, lines: { labor: { rule: level, amount: 100 bn JPY } } } } } }
            """
        );
}
