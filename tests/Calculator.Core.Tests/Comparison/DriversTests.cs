using Calculator.Core.Comparison;
using Calculator.Core.Modelling;
using Calculator.Core.Quantities;

namespace Calculator.Core.Tests.Comparison;

/// <summary>Which driver an input belongs to.</summary>
public sealed class DriversTests
{
    [Theory]
    [InlineData("exchange-rate.JPY", "JPY/USD", Driver.ExchangeRate)]
    [InlineData("index.cpi", "ratio", Driver.Price)]
    [InlineData("deflator.USD", "index", Driver.Price)]
    [InlineData("japan.sma.labor.growth", "ratio", Driver.Price)]
    [InlineData("japan.sma.welfare.amount", "JPY/person", Driver.Price)]
    [InlineData("japan.troops", "person", Driver.Headcount)]
    [InlineData("posture.unit.brigade.presence-factor", "ratio", Driver.Headcount)]
    [InlineData("japan.sma.labor.amount", "JPY", Driver.Rule)]
    [InlineData("japan.sma.labor.share", "ratio", Driver.Rule)]
    public void An_input_is_told_by_its_name_and_unit(string id, string unit, Driver driver) =>
        Assert.Equal(driver, Drivers.Of(new Input(id, id, UnitOf(unit), ValueRange.Any)));

    [Fact]
    public void What_is_left_is_the_rule() => Assert.Equal(Driver.Rule, Drivers.InOrder[^1]);

    private static Unit UnitOf(string text) =>
        text switch
        {
            "JPY/USD" => Unit.Money("JPY") / Unit.Money("USD"),
            "JPY/person" => Unit.Money("JPY") / Unit.Person,
            "JPY" => Unit.Money("JPY"),
            "person" => Unit.Person,
            "index" => Unit.Index,
            _ => Unit.Ratio,
        };
}
