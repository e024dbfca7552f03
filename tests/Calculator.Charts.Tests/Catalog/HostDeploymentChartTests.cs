using Calculator.Charts.Figures;

namespace Calculator.Charts.Tests.Catalog;

/// <summary>The hosts own deployments.</summary>
public sealed class HostDeploymentChartTests
{
    [Fact]
    public void Persons_of_the_host_are_counted_by_deployment()
    {
        var figure = (StackedColumnsFigure)TwoHosts.Figure("host-deployments", TwoHosts.Posture)!;
        Assert.Equal([0, 570, 570], Assert.Single(figure.Series).Values);
        Assert.Contains("nothing before 2023", figure.Subtitle, StringComparison.Ordinal);
        Assert.Null(TwoHosts.Figure("host-deployments"));
    }
}
