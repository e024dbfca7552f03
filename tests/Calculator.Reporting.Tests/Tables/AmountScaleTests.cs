using Calculator.Reporting.Tables;

namespace Calculator.Reporting.Tests.Tables;

public sealed class AmountScaleTests
{
    [Theory]
    [InlineData(99_999, "")]
    [InlineData(100_000, "mn")]
    [InlineData(99_999_999, "mn")]
    [InlineData(100_000_000, "bn")]
    [InlineData(9.99e12, "bn")]
    [InlineData(1e13, "tn")]
    [InlineData(-2e9, "bn")]
    public void The_scale_is_the_largest_that_shows_a_tenth_and_trillions_from_ten(
        double largest,
        string word
    ) => Assert.Equal(word, AmountScale.For([1, largest]).Word);

    [Fact]
    public void Years_without_a_value_do_not_count() =>
        Assert.Equal(AmountScale.Million, AmountScale.For([double.NaN, 5e6]));

    [Fact]
    public void Nothing_is_shown_in_units() => Assert.Equal(AmountScale.One, AmountScale.For([]));
}
