namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>Support beside the host's economy.</summary>
public sealed class ShareOfHostEconomyTests
{
    [Theory]
    [InlineData("japan.support.share-of-gdp", 0.0002)]
    [InlineData("japan.support.share-of-defence-budget", 0.02)]
    [InlineData("japan.defence-budget.share-of-gdp", 0.01)]
    public void Of_one_host(string line, double expected) =>
        Assert.Equal(expected, SidesScenario.One.Value(line, 2022), Math.Abs(expected) * 1e-12);

    [Fact]
    public void What_is_not_stated_has_no_share() =>
        Assert.DoesNotContain(
            SidesScenario.Two().Model.Lines,
            l => l.Id.Contains("share-of", StringComparison.Ordinal)
        );
}
