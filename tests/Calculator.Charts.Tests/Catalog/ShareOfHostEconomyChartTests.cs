using Calculator.Charts.Figures;
using Calculator.TestSupport;

namespace Calculator.Charts.Tests.Catalog;

/// <summary>Support as a share of a host's economy.</summary>
public sealed class ShareOfHostEconomyChartTests
{
    /// <summary>150 bn of 500 tn JPY, and 1 of 2,000 tn KRW.</summary>
    [Fact]
    public void Each_host_is_measured_by_its_own_economy()
    {
        var figure = (LinesFigure)TwoHosts.Figure("share-of-host-economy")!;
        Assert.True(figure.IsPercent);
        Assert.Equal(0.0003, figure.Series[0].Values[0], 1e-12);
        Assert.Equal(0.0005, figure.Series[1].Values[0], 1e-12);
        Assert.Contains("GDP", figure.Unit, StringComparison.Ordinal);
    }

    [Fact]
    public void The_defence_budget_stands_in_where_no_gdp_is_stated() =>
        Assert.Equal(
            "% of defence budget",
            (
                (LinesFigure)
                    TwoHosts.Figure(
                        "share-of-host-economy",
                        ShippedReports.OfText(
                            TwoHosts.Yaml.Replace(
                                "gdp:",
                                "defence-budget:",
                                StringComparison.Ordinal
                            )
                        )
                    )!
            ).Unit
        );

    [Fact]
    public void One_year_is_no_line() =>
        Assert.Null(
            TwoHosts.Figure(
                "share-of-host-economy",
                ShippedReports.OfText(
                    TwoHosts.Yaml.Replace("2022-2024", "2022", StringComparison.Ordinal)
                )
            )
        );
}
