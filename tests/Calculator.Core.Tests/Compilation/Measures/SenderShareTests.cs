namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>What the offset leaves to the sender.</summary>
public sealed class SenderShareTests
{
    [Theory]
    [InlineData("stationing-cost.sender-share", 0.6)]
    public void Of_one_host(string line, double expected) =>
        Assert.Equal(expected, SidesScenario.One.Value(line, 2022), Math.Abs(expected) * 1e-12);

    [Theory]
    [InlineData("stationing-cost.sender-share", 2022, 0.6)]
    [InlineData("stationing-cost.sender-share", 2023, 8.0 / 12)]
    public void Of_two_hosts(string line, int year, double expected) =>
        Assert.Equal(expected, SidesScenario.Two().Value(line, year), Math.Abs(expected) * 1e-12);

    [Theory]
    [InlineData(2022)]
    [InlineData(2023)]
    public void It_and_the_offset_are_one_whole(int year)
    {
        var result = SidesScenario.Two();
        Assert.Equal(
            1,
            result.Value("stationing-cost.sender-share", year) + result.Value("offset", year),
            1e-12
        );
    }
}
