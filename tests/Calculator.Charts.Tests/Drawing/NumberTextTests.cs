using Calculator.Charts.Drawing;

namespace Calculator.Charts.Tests.Drawing;

/// <summary>Numbers beside columns.</summary>
public sealed class NumberTextTests
{
    [Theory]
    [InlineData(0, 5e9, "0")]
    [InlineData(1234.4, 1234.4, "1,234")]
    [InlineData(123.4, 123.4, "123")]
    [InlineData(12.34, 12.34, "12.3")]
    [InlineData(1.234, 1.234, "1.23")]
    [InlineData(0.0123, 0.0123, "0.012")]
    [InlineData(0.00123, 0.00123, "0.00123")]
    [InlineData(0.00001, 0.00001, "1.00E-5")]
    [InlineData(2.5e12, 2.5e12, "2.50E+12")]
    public void A_number_has_the_digits_it_needs(double value, double largest, string text) =>
        Assert.Equal(text, NumberText.Of(value, largest));

    [Fact]
    public void All_have_the_digits_of_the_largest_whatever_its_sign()
    {
        Assert.Equal("2", NumberText.Of(1.5, 150));
        Assert.Equal("-1.5", NumberText.Of(-1.5, -15));
    }
}
