using Calculator.Core.Modelling;
using Calculator.Core.Quantities;

namespace Calculator.Core.Comparison;

/// <summary>What makes two scenarios differ, in the order in which the differences are taken over.</summary>
public enum Driver
{
    /// <summary>Price indices, deflators, growth and escalation rates, prices for each person.</summary>
    Price,

    /// <summary>Exchange rates.</summary>
    ExchangeRate,

    /// <summary>Numbers of persons and how much of the year they are present.</summary>
    Headcount,

    /// <summary>Everything else: amounts, shares, ceilings, terms, rules, and lines that only one of them has.</summary>
    Rule,
}

/// <summary>Tells which driver an input belongs to.</summary>
public static class Drivers
{
    /// <summary>The drivers in their order.</summary>
    public static IReadOnlyList<Driver> InOrder { get; } =
    [Driver.Price, Driver.ExchangeRate, Driver.Headcount, Driver.Rule];

    public static string Words(this Driver driver) =>
        driver switch
        {
            Driver.Price => "Prices",
            Driver.ExchangeRate => "Exchange rate",
            Driver.Headcount => "Headcount",
            _ => "Rule and amounts",
        };

    public static Driver Of(Input input)
    {
        if (input.Id.StartsWith("exchange-rate.", StringComparison.Ordinal))
        {
            return Driver.ExchangeRate;
        }

        var last = input.Id[(input.Id.LastIndexOf('.') + 1)..];
        var isPrice =
            input.Id.StartsWith("index.", StringComparison.Ordinal)
            || input.Id.StartsWith("deflator.", StringComparison.Ordinal)
            || last is "rate" or "growth" or "growth-after" or "unit-price"
            || (input.Unit * Unit.Person).IsMoney;
        return isPrice ? Driver.Price
            : input.Unit.Equals(Unit.Person) || last == "presence-factor" ? Driver.Headcount
            : Driver.Rule;
    }

    /// <summary>The driver that a line carries from one scenario to another whatever shape its figures have: exchange rates,
    /// price factors and index growth, headcounts; <c>null</c> for lines that follow from others.</summary>
    public static Driver? Of(Line line) =>
        line.Id.StartsWith("exchange-rate.", StringComparison.Ordinal) ? Driver.ExchangeRate
        : line.Id.StartsWith("price-factor.", StringComparison.Ordinal)
        || (
            line.Role == LineRole.Memorandum
            && line.Id.EndsWith(".growth", StringComparison.Ordinal)
        )
            ? Driver.Price
        : line.Role == LineRole.Posture && line.Unit.Equals(Unit.Person) ? Driver.Headcount
        : null;
}
