using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>A host's part of all hosts' support.</summary>
public sealed class SupportShareTests
{
    [Theory]
    [InlineData("support.share.japan", 2022, 0.75)]
    [InlineData("support.share.korea", 2023, 0.25)]
    public void Of_two_hosts(string line, int year, double expected) =>
        Assert.Equal(expected, SidesScenario.Two().Value(line, year), Math.Abs(expected) * 1e-12);

    [Fact]
    public void One_host_has_no_share_of_all() =>
        Assert.DoesNotContain(
            TestScenario
                .Run(TestScenario.OneAgreement("a: { rule: level, amount: 1 bn JPY }"))
                .Model.Lines,
            l => l.Id.StartsWith("support.share", StringComparison.Ordinal)
        );
}
