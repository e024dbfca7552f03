namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>The share that hosts bear, in its variants.</summary>
public sealed class OffsetTests
{
    [Theory]
    [InlineData("offset", 0.4)] // 100 / 250
    [InlineData("offset.without-forgone", 0.375)] // 90 / 240
    [InlineData("offset.without-military-pay", 100.0 / 150)]
    [InlineData("offset.without-military-pay-and-forgone", 90.0 / 140)]
    public void Of_one_host(string line, double expected) =>
        Assert.Equal(expected, SidesScenario.One.Value(line, 2022), Math.Abs(expected) * 1e-12);

    [Theory]
    [InlineData("offset", 2022, 0.4)] // 4 / 10
    [InlineData("offset.japan", 2022, 3.0 / 7)]
    [InlineData("offset.korea", 2023, 1.0 / 3)]
    public void Of_two_hosts(string line, int year, double expected) =>
        Assert.Equal(expected, SidesScenario.Two().Value(line, year), Math.Abs(expected) * 1e-12);

    [Fact]
    public void Without_pay_stated_apart_there_is_no_variant_without_it() =>
        Assert.Null(SidesScenario.Two().Model.Find("offset.without-military-pay"));
}
