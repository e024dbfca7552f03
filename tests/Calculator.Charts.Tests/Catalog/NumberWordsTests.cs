using Calculator.Charts.Catalog;

namespace Calculator.Charts.Tests.Catalog;

public sealed class NumberWordsTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(1.874, "1.87")]
    [InlineData(5225, "5,225")]
    [InlineData(0.0041, "0.0041")]
    [InlineData(0.00002, "2.0 × 10⁻⁵")]
    [InlineData(1e308, "1.0 × 10³⁰⁸")]
    [InlineData(-1e20, "-1.0 × 10²⁰")]
    public void Number(double value, string expected) =>
        Assert.Equal(expected, NumberWords.Number(value));

    [Theory]
    [InlineData(0.2636, "26.4 %")]
    [InlineData(0, "0.0 %")]
    [InlineData(-0.00001, "-0.0010 %")]
    [InlineData(0.00031, "0.0310 %")]
    [InlineData(0.0041, "0.410 %")]
    public void Percent(double value, string expected) =>
        Assert.Equal(expected, NumberWords.Percent(value));

    [Theory]
    [InlineData(-0.2, "0")]
    [InlineData(55_000, "55,000")]
    public void Persons(double value, string expected) =>
        Assert.Equal(expected, NumberWords.Persons(value));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.2, "+0.20")]
    [InlineData(-3.1, "-3.10")]
    public void Signed(double value, string expected) =>
        Assert.Equal(expected, NumberWords.Signed(value));
}
