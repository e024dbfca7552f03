using Calculator.Core.Quantities;
using Calculator.Workbooks.Styling;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Styling;

public sealed class NumberFormatsTests
{
    [Theory]
    [InlineData(0, "#,##0.0,,\" mn\"")]
    [InlineData(999_999, "#,##0.00")]
    [InlineData(1e6, "#,##0.00,,\" mn\"")]
    [InlineData(1e9, "#,##0.000,,,\" bn\"")]
    [InlineData(1e11, "#,##0.00,,,\" bn\"")]
    public void A_row_of_money_has_the_scale_of_its_largest_amount(double largest, string format) =>
        Assert.Equal(format, NumberFormats.For(TestReports.Usd, largest).Split(';')[0]);

    [Fact]
    public void Zero_amounts_are_a_plain_zero() =>
        Assert.EndsWith(";0", NumberFormats.For(TestReports.Usd, 1e9), StringComparison.Ordinal);

    [Fact]
    public void A_ratio_is_a_percentage_a_year_has_no_separator_and_people_are_whole()
    {
        Assert.Equal("0.00%", NumberFormats.For(Unit.Ratio, 0.3));
        Assert.Equal("0", NumberFormats.For(Unit.Year, 2022));
        // 300 mn once against 135 mn a year is paid back in 2.22 years, not in 2.
        Assert.Equal("0.00", NumberFormats.For(Unit.Years, 2.22));
        Assert.Equal("#,##0", NumberFormats.For(Unit.Person, 55_000));
    }

    [Theory]
    [InlineData(0.008, "0.00000000")] // dollars for a won
    [InlineData(5, "0.0000")]
    [InlineData(110.25, "#,##0.00")]
    [InlineData(2e6, "#,##0")]
    public void A_price_has_the_digits_that_its_size_asks_for(double largest, string format) =>
        Assert.Equal(format, NumberFormats.For(TestReports.Jpy / TestReports.Usd, largest));

    [Theory]
    [InlineData(999, "", "#,##0")]
    [InlineData(2e6, "mn ", "#,##0.0,,")]
    [InlineData(2e7, "mn ", "#,##0,,")]
    [InlineData(2e9, "bn ", "#,##0.0,,,")]
    [InlineData(2e10, "bn ", "#,##0,,,")]
    public void An_axis_says_its_scale(double largest, string scale, string format) =>
        Assert.Equal((scale, format), NumberFormats.Axis(largest));
}
