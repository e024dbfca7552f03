using Calculator.Core.Quantities;

namespace Calculator.Core.Tests.Quantities;

public sealed class UnitTests
{
    private static readonly Unit s_yen = Unit.Money("JPY");
    private static readonly Unit s_dollar = Unit.Money("USD");

    [Fact]
    public void An_amount_divided_by_its_rate_is_in_the_other_currency() =>
        Assert.Equal(s_dollar, s_yen / (s_yen / s_dollar));

    [Fact]
    public void Price_bases_are_different_units() =>
        Assert.NotEqual(s_dollar, Unit.Money("USD", PriceBasis.Constant(2022)));

    [Fact]
    public void A_price_for_each_person_times_persons_is_money() =>
        Assert.True((s_dollar / Unit.Person * Unit.Person).IsMoney);

    [Fact]
    public void Units_are_written_as_people_write_them()
    {
        Assert.Equal("JPY/USD", (s_yen / s_dollar).ToString());
        Assert.Equal("USD/person", (s_dollar / Unit.Person).ToString());
        Assert.Equal("USD FY2022", Unit.Money("USD", PriceBasis.Constant(2022)).ToString());
        Assert.Equal("ratio", (s_yen / s_yen).ToString());
    }

    [Fact]
    public void Equal_units_have_equal_hashes() =>
        Assert.Equal((s_yen / s_dollar).GetHashCode(), (s_yen / s_dollar).GetHashCode());
}
