using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Conversions;

/// <summary>Lines of exchange rates against the US dollar: of each year for then-year amounts, of the base year for constant ones.</summary>
internal sealed class ExchangeRates(
    CompilationScope scope,
    BaseYears baseYears,
    ConversionErrors errors
)
{
    /// <summary>ISO 4217 code of the currency that all rates are stated against.</summary>
    public const string UsDollar = "USD";

    private readonly Dictionary<string, YearFunction> _rates = new(StringComparer.Ordinal);

    /// <summary>The line of rates, added where it is not there yet.</summary>
    /// <param name="currency">The currency.</param>
    /// <param name="basis">Price basis of the amounts converted.</param>
    /// <param name="isOnDemand">True where the rate isn't known in every year.</param>
    /// <param name="named">The line that is converted, for messages.</param>
    /// <param name="target">The unit wanted, for messages.</param>
    public Formula Of(string currency, PriceBasis basis, bool isOnDemand, Line named, Unit target)
    {
        var id = basis.BaseYear is { } year
            ? EconomyIds.ExchangeRate(currency, year)
            : EconomyIds.ExchangeRate(currency);
        if (scope.Builder.Has(id))
        {
            return Formula.LineOf(id);
        }

        var unit = Unit.Money(currency, basis) / Unit.Money(UsDollar, basis);
        var rate = Rate(currency, named, target);
        var formula = basis.BaseYear is { } baseYear
            ? rate(baseYears.Of(baseYear))
            : rate(Formula.Year);
        return scope.Builder.Add(
            new Line(
                id,
                basis.BaseYear is null
                    ? $"Exchange rate, {currency} per {UsDollar}"
                    : $"Exchange rate of {basis}, {currency} per {UsDollar}",
                unit,
                scope.WithinHorizon(Formula.Restate(formula, unit), unit)
            )
            {
                Section = "Economy",
                Path = $"economy.exchange-rates.{currency}",
                IsOnDemand = isOnDemand,
                HasRunUp = scope.KnowsEarlierYears,
            }
        );
    }

    private YearFunction Rate(string currency, Line named, Unit target)
    {
        if (_rates.TryGetValue(currency, out var rate))
        {
            return rate;
        }

        if (!scope.Scenario.Economy.ExchangeRates.TryGetValue(currency, out var path))
        {
            errors.NoRate(currency, named, target);
            return _ => Formula.Constant(1);
        }

        rate = PathInputs.Add(
            scope.Builder,
            path,
            EconomyIds.ExchangeRate(currency),
            $"Exchange rate, {currency} per {UsDollar}",
            "Economy",
            ValueRange.Positive
        );
        _rates.Add(currency, rate);
        return rate;
    }
}
