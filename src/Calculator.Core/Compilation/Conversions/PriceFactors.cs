using Calculator.Core.Economy;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Conversions;

/// <summary>Lines of factors between then-year prices and those of a base year, from a currency's price index.</summary>
internal sealed class PriceFactors(
    CompilationScope scope,
    BaseYears baseYears,
    ConversionErrors errors
)
{
    private readonly Dictionary<string, YearFunction> _levels = new(StringComparer.Ordinal);

    /// <summary>The line of factors, added where it is not there yet.</summary>
    /// <param name="currency">The currency.</param>
    /// <param name="baseYear">The base year of the constant prices.</param>
    /// <param name="toConstant">True for the way from then-year to constant prices.</param>
    /// <param name="isOnDemand">True where the index isn't known in every year.</param>
    /// <param name="named">The line that is converted, for messages.</param>
    /// <param name="target">The unit wanted, for messages.</param>
    public Formula Of(
        string currency,
        int baseYear,
        bool toConstant,
        bool isOnDemand,
        Line named,
        Unit target
    )
    {
        var id = toConstant
            ? EconomyIds.PriceFactorTo(currency, baseYear)
            : EconomyIds.PriceFactorFrom(currency, baseYear);
        if (scope.Builder.Has(id))
        {
            return Formula.LineOf(id);
        }

        var (thenYear, constant) = (
            Unit.Money(currency),
            Unit.Money(currency, PriceBasis.Constant(baseYear))
        );
        var level = Level(currency, named, target);
        var inBaseYear = level(baseYears.Of(baseYear));
        var (factor, unit) = toConstant
            ? (inBaseYear / level(Formula.Year), constant / thenYear)
            : (level(Formula.Year) / inBaseYear, thenYear / constant);
        return scope.Builder.Add(
            new Line(
                id,
                toConstant
                    ? $"Price factor, then-year {currency} to FY{baseYear} {currency}"
                    : $"Price factor, FY{baseYear} {currency} to then-year {currency}",
                unit,
                scope.WithinHorizon(Formula.Restate(factor, unit), unit)
            )
            {
                Section = "Economy",
                Path = "economy.deflators",
                IsOnDemand = isOnDemand,
                HasRunUp = scope.KnowsEarlierYears,
            }
        );
    }

    /// <summary>The price level as a function of the year, from levels or from yearly growth.</summary>
    private YearFunction Level(string currency, Line named, Unit target)
    {
        if (_levels.TryGetValue(currency, out var level))
        {
            return level;
        }

        if (!scope.Scenario.Economy.Deflators.TryGetValue(currency, out var path))
        {
            errors.NoDeflator(currency, named, target);
            return _ => Formula.Constant(1);
        }

        var function = PathInputs.Add(
            scope.Builder,
            path,
            EconomyIds.Deflator(currency),
            $"Price index of {currency}",
            "Economy",
            path.Unit.IsRatio ? ValueRange.GrowthRate : ValueRange.Positive
        );
        switch (path)
        {
            case { Unit.IsRatio: false }:
                level = function;
                break;
            case ConstantPath:
                // One rate for all years: the level is its power, and only ratios of levels are ever used.
                var first = scope.Scenario.Horizon.First;
                level = year => Formula.Power(1 + function(year), year - baseYears.Of(first));
                break;
            default:
                errors.ChangingGrowth(currency, path.Path);
                level = function;
                break;
        }

        _levels.Add(currency, level);
        return level;
    }
}
