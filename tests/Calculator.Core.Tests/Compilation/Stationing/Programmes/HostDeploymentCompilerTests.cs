namespace Calculator.Core.Tests.Compilation.Stationing.Programmes;

/// <summary>Deployments of a host are its posture and its cost.</summary>
public sealed class HostDeploymentCompilerTests
{
    [Fact]
    public void They_count_neither_as_troops_nor_as_support()
    {
        var result = PostureScenario.Run(
            "{}",
            """
            host-deployments:
              ishigaki: { host: japan, personnel: 570, rule: level, amount: 3 mn USD }
              yonaguni: { host: japan, personnel: { 2023-2028: 50, 2029: 60 } }
            """
        );
        Assert.Equal(570, result.Value("japan.own-deployment.ishigaki.personnel", 2023));
        Assert.Equal(3e6, result.Value("japan.own-deployment.ishigaki.cost", 2023));
        Assert.Equal(60, result.Value("japan.own-deployment.yonaguni.personnel", 2029));
        Assert.Null(result.Model.Find("japan.own-deployment.yonaguni.cost"));
        Assert.Equal(14_000, result.Value("troops", 2023));
        Assert.Null(result.Model.Find("support.total"));
    }
}
