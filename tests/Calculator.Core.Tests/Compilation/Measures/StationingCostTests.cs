namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>What stationing costs both sides.</summary>
public sealed class StationingCostTests
{
    [Theory]
    [InlineData("stationing-cost.total", 250e9)]
    public void Of_one_host(string line, double expected) =>
        Assert.Equal(expected, SidesScenario.One.Value(line, 2022), Math.Abs(expected) * 1e-12);

    [Theory]
    [InlineData("stationing-cost.total", 2022, 10e9)]
    [InlineData("stationing-cost.total", 2023, 12e9)]
    public void Of_two_hosts(string line, int year, double expected) =>
        Assert.Equal(expected, SidesScenario.Two().Value(line, year), Math.Abs(expected) * 1e-12);
}
