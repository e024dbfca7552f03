using Calculator.Charts.Figures;

namespace Calculator.Charts.Tests.Catalog;

/// <summary>Support by who gives it.</summary>
public sealed class SupportByHostChartTests
{
    [Fact]
    public void The_host_that_gives_most_is_named()
    {
        var figure = (StackedColumnsFigure)TwoHosts.Figure("support-by-host")!;
        Assert.StartsWith(
            "Japan gives 60.0 % of 2.50 bn USD in 2024",
            figure.Subtitle,
            StringComparison.Ordinal
        );
        Assert.Equal([1.5, 1.0], figure.Series.Select(s => s.Values[2]));
    }

    [Fact]
    public void One_host_is_no_comparison() =>
        Assert.Null(TwoHosts.Figure("support-by-host", TwoHosts.Japan));
}
