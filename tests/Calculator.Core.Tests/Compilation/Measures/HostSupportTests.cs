namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>A host's support in its own terms.</summary>
public sealed class HostSupportTests
{
    [Theory]
    [InlineData("japan.support.labor", 60e9)]
    [InlineData("japan.support.facilities", 30e9)]
    [InlineData("japan.support.rent", 10e9)]
    [InlineData("japan.support.cash", 60e9)]
    [InlineData("japan.support.total", 100e9)]
    public void Of_one_host(string line, double expected) =>
        Assert.Equal(expected, SidesScenario.One.Value(line, 2022), Math.Abs(expected) * 1e-12);
}
