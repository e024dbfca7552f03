using Calculator.Core.Modelling;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Comparison;

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
        if (input.Id.StartsWith(ReportIds.ExchangeRatePrefix, StringComparison.Ordinal))
        {
            return Driver.ExchangeRate;
        }

        var last = input.Id[(input.Id.LastIndexOf('.') + 1)..];
        var isPrice =
            input.Id.StartsWith(ReportIds.IndexPrefix, StringComparison.Ordinal)
            || input.Id.StartsWith(ReportIds.DeflatorPrefix, StringComparison.Ordinal)
            || last is "rate" or "growth" or "growth-after" or "unit-price"
            || (input.Unit * Unit.Person).IsMoney;
        return isPrice ? Driver.Price
            : input.Unit.Equals(Unit.Person) || last == "presence-factor" ? Driver.Headcount
            : Driver.Rule;
    }

    /// <summary>The driver that a line carries from one scenario to another whatever shape its figures have: exchange rates,
    /// price factors and index growth, headcounts; <c>null</c> for lines that follow from others.</summary>
    public static Driver? Of(Line line) =>
        line.Id.StartsWith(ReportIds.ExchangeRatePrefix, StringComparison.Ordinal)
            ? Driver.ExchangeRate
        : line.Id.StartsWith(ReportIds.PriceFactorPrefix, StringComparison.Ordinal)
        || (
            line.Role == LineRole.Memorandum
            && line.Id.EndsWith(".growth", StringComparison.Ordinal)
        )
            ? Driver.Price
        : line.Role == LineRole.Posture && line.Unit.Equals(Unit.Person) ? Driver.Headcount
        : null;
}
