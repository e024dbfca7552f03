using Calculator.Core.Quantities;

namespace Calculator.Core.Tests.Quantities;

public sealed class ValueRangeTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(0.5, true)]
    [InlineData(-0.0001, false)]
    [InlineData(1.0001, false)]
    [InlineData(double.NaN, false)]
    public void A_share_takes_both_ends(double value, bool contains) =>
        Assert.Equal(contains, ValueRange.Share.Contains(value));

    [Theory]
    [InlineData(0, false)]
    [InlineData(double.Epsilon, true)]
    [InlineData(1e300, true)]
    [InlineData(double.PositiveInfinity, false)]
    public void A_positive_number_is_not_zero(double value, bool contains) =>
        Assert.Equal(contains, ValueRange.Positive.Contains(value));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Any_number_is_a_finite_one(double value) =>
        Assert.False(ValueRange.Any.Contains(value));

    [Theory]
    [InlineData(1949, false)]
    [InlineData(1950, true)]
    [InlineData(2100, true)]
    [InlineData(2101, false)]
    public void Fiscal_years_run_from_1950_to_2100(double year, bool contains) =>
        Assert.Equal(contains, ValueRange.FiscalYear.Contains(year));

    public static TheoryData<ValueRange, Unit, string> Descriptions() =>
        new()
        {
            { ValueRange.Share, Unit.Ratio, "0 % to 100 %" },
            { ValueRange.GrowthRate, Unit.Ratio, "-50 % to 100 %" },
            { ValueRange.Positive, Unit.Money("JPY"), "more than 0" },
            { ValueRange.NotNegative, Unit.Person, "0 or more" },
            { ValueRange.Any, Unit.Ratio, "any number" },
            { ValueRange.FiscalYear, Unit.Year, "1950 to 2100" },
            {
                new ValueRange(0, 10) { MinimumIsOpen = true },
                Unit.Years,
                "more than 0, at most 10"
            },
        };

    [Theory]
    [MemberData(nameof(Descriptions))]
    public void The_message_says_what_the_check_does(
        ValueRange range,
        Unit unit,
        string expected
    ) => Assert.Equal(expected, range.Describe(unit));
}
