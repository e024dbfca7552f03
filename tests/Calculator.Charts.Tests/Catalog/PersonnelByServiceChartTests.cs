using Calculator.Charts.Figures;

namespace Calculator.Charts.Tests.Catalog;

/// <summary>The force by service.</summary>
public sealed class PersonnelByServiceChartTests
{
    [Fact]
    public void Services_are_stacked_under_their_names()
    {
        var figure = (StackedColumnsFigure)
            TwoHosts.Figure("personnel-by-service", TwoHosts.Posture)!;
        Assert.Equal(
            [("Army", 3_000.0, 3_000.0), ("Marine corps", 2_000.0, 500.0)],
            figure.Series.Select(s => (s.Name, s.Values[0], s.Values[^1])).Order()
        );
        Assert.Contains("5,000 in 2022", figure.Subtitle, StringComparison.Ordinal);
    }
}
