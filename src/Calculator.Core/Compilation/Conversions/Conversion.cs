using System.Collections.Immutable;
using Calculator.Core.Economy;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.Conversions;

/// <summary>Brings an amount from its own currency and price basis to those of the report, through lines of factors that a
/// reader can see: exchange rates and price factors.</summary>
internal sealed class Conversion(CompilationScope scope)
{
    private const string UsDollar = "USD";
    private readonly Dictionary<string, YearFunction> _rates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, YearFunction> _levels = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Formula> _bases = new(StringComparer.Ordinal);

    /// <summary>The unit that the conversion at hand leads to, for messages.</summary>
    private Unit _target = Unit.Ratio;

    /// <summary>True when a factor of the conversion at hand isn't known in every year.</summary>
    private bool _hasGaps;

    private ModelBuilder Builder => scope.Builder;

    private ReportSettings Report => scope.Scenario.Report;

    /// <summary>Unit of reported amounts.</summary>
    public Unit Unit => Unit.Money(Report.Currency, Report.Basis);

    /// <summary>The amount in another currency or price basis.</summary>
    /// <param name="target">The unit wanted.</param>
    /// <param name="amount">An amount of money.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="named">The line it comes from, for messages.</param>
    public Formula To(Unit target, Formula amount, Unit unit, Line named)
    {
        if (unit.Equals(target))
        {
            return amount;
        }

        (_target, _hasGaps) = (target, false);
        var converted = Converted(target, amount, unit, named);
        // No rate is asked for in a year without a payment.
        return _hasGaps
            ? Formula.If(
                Formula.IsEqual(amount, Formula.Constant(0, unit)),
                Formula.Constant(0, target),
                converted
            )
            : converted;
    }

    private Formula Converted(Unit target, Formula amount, Unit unit, Line named)
    {
        var (currency, basis) = (unit.Currency!, unit.Basis);
        var (wanted, wantedBasis) = (target.Currency!, target.Basis);
        if (Report.ConvertsFirst && wantedBasis.BaseYear is not null)
        {
            amount = Reprice(amount, currency, basis, PriceBasis.ThenYear, named);
            amount = Exchange(amount, currency, wanted, PriceBasis.ThenYear, named);
            return Reprice(amount, wanted, PriceBasis.ThenYear, wantedBasis, named);
        }

        // By default prices are changed in the currency of the payment, then converted.
        amount = Reprice(amount, currency, basis, wantedBasis, named);
        return Exchange(amount, currency, wanted, wantedBasis, named);
    }

    /// <summary>True when a path has no value for some year of the model, or for another year that is asked for.</summary>
    private bool HasGaps(ImmutableDictionary<string, YearPath> paths, string currency, int? year) =>
        paths.TryGetValue(currency, out var path)
        && !IsKnown(path, [.. scope.Scenario.Horizon.Years.Select(y => (int?)y), year]);

    /// <summary>True when the scenario states what <see cref="To"/> takes from one unit of money to another, in every year.</summary>
    public bool IsKnown(Unit target, Unit unit)
    {
        var (from, to) = (unit.Basis, target.Basis);
        var isConvertedFirst = Report.ConvertsFirst && to.BaseYear is not null;
        var prices =
            unit.Equals(target) ? []
            : isConvertedFirst
                ? new[]
                {
                    (Currency: unit.Currency!, IsNeeded: from != PriceBasis.ThenYear),
                    (Currency: target.Currency!, IsNeeded: true),
                }
            : [(unit.Currency!, from != to)];
        var rates = new[] { unit.Currency!, target.Currency! }.Where(c =>
            unit.Currency != target.Currency && c != UsDollar
        );
        int?[] years =
        [
            .. scope.Scenario.Horizon.Years.Select(y => (int?)y),
            from.BaseYear,
            to.BaseYear,
        ];
        return prices.All(p =>
                !p.IsNeeded
                || (
                    scope.Scenario.Economy.Deflators.TryGetValue(p.Currency, out var path)
                    && path is ConstantPath or { Unit.IsRatio: false }
                    && IsKnown(path, years)
                )
            )
            && rates.All(c =>
                scope.Scenario.Economy.ExchangeRates.TryGetValue(c, out var path)
                && IsKnown(path, years)
            );
    }

    private static bool IsKnown(YearPath path, int?[] years) =>
        path is not SchedulePath schedule
        || years
            .OfType<int>()
            .All(y =>
                schedule.Values.ContainsKey(y)
                || (
                    schedule.After is not null
                    && !schedule.Values.IsEmpty
                    && y > schedule.Values.Keys.Last()
                )
            );

    private Formula Reprice(
        Formula amount,
        string currency,
        PriceBasis from,
        PriceBasis to,
        Line named
    )
    {
        if (from != to && from.BaseYear is { } fromYear)
        {
            amount *= PriceFactor(currency, fromYear, toConstant: false, named);
        }

        if (from != to && to.BaseYear is { } toYear)
        {
            amount *= PriceFactor(currency, toYear, toConstant: true, named);
        }

        return amount;
    }

    /// <summary>The line of factors between then-year prices and those of a base year.</summary>
    private Formula PriceFactor(string currency, int baseYear, bool toConstant, Line named)
    {
        var id = toConstant
            ? $"price-factor.{currency}.to-fy{baseYear}"
            : $"price-factor.{currency}.from-fy{baseYear}";
        var isOnDemand = HasGaps(scope.Scenario.Economy.Deflators, currency, baseYear);
        _hasGaps |= isOnDemand;
        if (Builder.Has(id))
        {
            return Formula.LineOf(id);
        }

        var (thenYear, constant) = (
            Unit.Money(currency),
            Unit.Money(currency, PriceBasis.Constant(baseYear))
        );
        var level = PriceLevel(currency, named);
        var inBaseYear = level(BaseYear(baseYear));
        var (factor, unit) = toConstant
            ? (inBaseYear / level(Formula.Year), constant / thenYear)
            : (level(Formula.Year) / inBaseYear, thenYear / constant);
        return Builder.Add(
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
            }
        );
    }

    /// <summary>The price level as a function of the year, from levels or from yearly growth.</summary>
    private YearFunction PriceLevel(string currency, Line named)
    {
        if (_levels.TryGetValue(currency, out var level))
        {
            return level;
        }

        if (!scope.Scenario.Economy.Deflators.TryGetValue(currency, out var path))
        {
            Missing(
                "ECO003",
                "economy.deflators",
                $"{Sides(named)}; there is no price index for {currency} to bring them together",
                $"{currency}: under economy.deflators"
            );
            return _ => Formula.Constant(1);
        }

        var function = PathInputs.Add(
            Builder,
            path,
            $"deflator.{currency}",
            $"Price index of {currency}",
            "Economy",
            path.Unit.IsRatio ? ValueRange.GrowthRate : ValueRange.Positive
        );
        level = path switch
        {
            { Unit.IsRatio: false } => function,
            // One rate for all years: the level is its power, and only ratios of levels are ever used.
            ConstantPath => year =>
                Formula.Power(1 + function(year), year - BaseYear(scope.Scenario.Horizon.First)),
            _ => Chained(function, currency),
        };
        _levels.Add(currency, level);
        return level;
    }

    /// <summary>Levels chained from yearly growth rates that differ; known for the years of the horizon only.</summary>
    private YearFunction Chained(YearFunction growth, string currency)
    {
        scope.Diagnostics.Error(
            "ECO004",
            scope.Scenario.Economy.Deflators[currency].Path,
            $"the price index of {currency} is stated as growth rates that change from year to year",
            allowed: "index levels by year, a named series of levels, or one rate for all years"
        );
        return growth;
    }

    private Formula Exchange(Formula amount, string from, string to, PriceBasis basis, Line named)
    {
        if (string.Equals(from, to, StringComparison.Ordinal))
        {
            return amount;
        }

        if (!string.Equals(from, UsDollar, StringComparison.Ordinal))
        {
            amount /= Rate(from, basis, named);
        }

        return string.Equals(to, UsDollar, StringComparison.Ordinal)
            ? amount
            : amount * Rate(to, basis, named);
    }

    /// <summary>The line of exchange rates: of each year for then-year amounts, of the base year for constant ones.</summary>
    private Formula Rate(string currency, PriceBasis basis, Line named)
    {
        var id = basis.BaseYear is { } year
            ? $"exchange-rate.{currency}.fy{year}"
            : $"exchange-rate.{currency}";
        var isOnDemand = HasGaps(scope.Scenario.Economy.ExchangeRates, currency, basis.BaseYear);
        _hasGaps |= isOnDemand;
        if (Builder.Has(id))
        {
            return Formula.LineOf(id);
        }

        var unit = Unit.Money(currency, basis) / Unit.Money(UsDollar, basis);
        var rate = RateFunction(currency, named);
        var formula = basis.BaseYear is { } baseYear
            ? rate(BaseYear(baseYear))
            : rate(Formula.Year);
        return Builder.Add(
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
            }
        );
    }

    private YearFunction RateFunction(string currency, Line named)
    {
        if (_rates.TryGetValue(currency, out var rate))
        {
            return rate;
        }

        if (!scope.Scenario.Economy.ExchangeRates.TryGetValue(currency, out var path))
        {
            Missing(
                "ECO002",
                "economy.exchange-rates",
                $"{Sides(named)}; there is no exchange rate for {currency} to bring them together",
                $"{currency}: under economy.exchange-rates, such as {currency}: 115.9 {currency}/{UsDollar}"
            );
            return _ => Formula.Constant(1);
        }

        rate = PathInputs.Add(
            Builder,
            path,
            $"exchange-rate.{currency}",
            $"Exchange rate, {currency} per {UsDollar}",
            "Economy",
            ValueRange.Positive
        );
        _rates.Add(currency, rate);
        return rate;
    }

    /// <summary>The base year as an input, one for each year asked for.</summary>
    private Formula BaseYear(int year)
    {
        var id = Report.Basis.BaseYear == year ? "report.base-year" : $"base-year.fy{year}";
        if (_bases.TryGetValue(id, out var known))
        {
            return known;
        }

        var input = Builder.Add(
            new Input(
                id,
                $"Base year FY{year} of constant prices",
                Unit.Year,
                ValueRange.FiscalYear
            )
            {
                Scalar = new Figure(year, Unit.Year, $"{year}", Report.Path + ".basis")
                {
                    // Sheets and texts name the base year: another one is another scenario.
                    ChangedAt = null,
                    Source = "a choice of this scenario",
                },
                Section = "Economy",
            }
        );
        _bases.Add(id, input);
        return input;
    }

    /// <summary>Names the amount that must be brought to other terms and one that stands in those.</summary>
    private string Sides(Line named)
    {
        var amounts = Builder
            .Lines.Where(l =>
                l.Role is LineRole.AgreementLine or LineRole.SenderCost or LineRole.Memorandum
                && l.Unit.IsMoney
            )
            .ToArray();
        // A sum of a host's lines is told by the first of them.
        var line =
            named.Role == LineRole.HostSupport
                ? amounts.FirstOrDefault(l => l.Host == named.Host && l.Unit.Equals(named.Unit))
                    ?? named
                : named;
        var other =
            amounts.FirstOrDefault(l => l.Unit.Equals(_target))
            ?? amounts.FirstOrDefault(l => !l.Unit.Equals(line.Unit));
        return $"line '{line.Id}' is in {line.Unit}, "
            + (other is null || other.Id == line.Id ? "" : $"line '{other.Id}' in {other.Unit}, ")
            + $"needed in {_target}";
    }

    private void Missing(string code, string path, string message, string allowed)
    {
        if (_reported.Add(allowed))
        {
            scope.Diagnostics.Error(code, path, message, allowed);
        }
    }
}
