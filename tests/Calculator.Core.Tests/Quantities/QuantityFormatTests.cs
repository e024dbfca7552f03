using Calculator.Core.Quantities;

namespace Calculator.Core.Tests.Quantities;

public sealed class QuantityFormatTests
{
    private static readonly Unit s_dollar = Unit.Money("USD");

    public static TheoryData<double, Unit, string> Quantities() =>
        new()
        {
            { 1.82e9, s_dollar, "1.82 bn USD" },
            { -1.82e9, s_dollar, "-1.82 bn USD" },
            { 1.0551e12, Unit.Money("JPY"), "1.0551 tn JPY" },
            { 23.4e9, Unit.Money("JPY"), "23.40 bn JPY" },
            { 1e6, s_dollar, "1.00 mn USD" },
            { 999_999, s_dollar, "999,999 USD" },
            { 0, s_dollar, "0 USD" },
            { 2.8e9, Unit.Money("USD", PriceBasis.Constant(2008)), "2.80 bn USD FY2008" },
            // 1.82 bn / 55,000 = 33,090.909...
            { 1.82e9 / 55_000, s_dollar / Unit.Person, "33,090.91 USD/person" },
            { 115.9, Unit.Money("JPY") / s_dollar, "115.9 JPY/USD" },
            { 55_000, Unit.Person, "55,000 person" },
            { 0.387, Unit.Ratio, "38.7 %" },
            { 0.000123, Unit.Ratio, "0.01 %" },
            { 0, Unit.Ratio, "0 %" },
            { 2022, Unit.Year, "2022" },
            { 2, Unit.Years, "2" },
            { 1234.5678, Unit.Index, "1,234.5678" },
            { 0.0089, s_dollar / Unit.Money("JPY"), "0.0089 USD/JPY" },
        };

    [Theory]
    [MemberData(nameof(Quantities))]
    public void Quantities_are_written_for_people(double value, Unit unit, string expected) =>
        Assert.Equal(expected, QuantityFormat.Write(value, unit));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.025, "0.025")]
    [InlineData(9_999, "9999")]
    [InlineData(10_000, "10,000")]
    [InlineData(-1_234_567.891, "-1,234,567.89")]
    [InlineData(1.0 / 3, "0.3333333333")]
    public void Numbers_alone_are_short(double value, string expected) =>
        Assert.Equal(expected, QuantityFormat.Plain(value));
}
