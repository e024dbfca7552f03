using Calculator.Charts.Figures;

namespace Calculator.Charts.Tests.Catalog;

/// <summary>Support for each person stationed.</summary>
public sealed class SupportPerTroopChartTests
{
    /// <summary>1.5 bn USD for 50,000 persons, 1 bn for 25,000, 2.5 bn for all 75,000.</summary>
    [Fact]
    public void Each_host_has_its_column_and_the_finding_is_of_all()
    {
        var figure = (GroupedColumnsFigure)TwoHosts.Figure("support-per-troop")!;
        Assert.Equal([30_000, 40_000], figure.Series.Select(s => s.Values[0]));
        Assert.Contains("33,333 USD in every year", figure.Subtitle, StringComparison.Ordinal);
        Assert.Contains("75,000 persons in 2024", figure.Subtitle, StringComparison.Ordinal);
    }

    [Fact]
    public void One_host_alone_needs_no_name() =>
        Assert.Equal(
            "Support per troop",
            Assert
                .Single(
                    (
                        (GroupedColumnsFigure)TwoHosts.Figure("support-per-troop", TwoHosts.Japan)!
                    ).Series
                )
                .Name
        );
}
