namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>The sender cost, gross and net.</summary>
public sealed class SenderCostTotalsTests
{
    [Theory]
    [InlineData("sender-cost.gross", 150e9)]
    [InlineData("sender-cost.military-pay", 100e9)]
    [InlineData("sender-cost.relief", 90e9)] // 60 + 30; forgone revenue relieves nothing
    [InlineData("sender-cost.net", 60e9)]
    public void Of_one_host(string line, double expected) =>
        Assert.Equal(expected, SidesScenario.One.Value(line, 2022), Math.Abs(expected) * 1e-12);

    [Theory]
    [InlineData("sender-cost.gross", 2023, 8e9)]
    [InlineData("sender-cost.gross.japan", 2023, 6e9)]
    [InlineData("sender-cost.gross.korea", 2023, 2e9)]
    [InlineData("sender-cost.net", 2023, 4e9)]
    public void Of_two_hosts(string line, int year, double expected) =>
        Assert.Equal(expected, SidesScenario.Two().Value(line, year), Math.Abs(expected) * 1e-12);
}
