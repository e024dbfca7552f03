using Calculator.Core.Economy;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.Conversions;

/// <summary>Brings an amount from its own currency and price basis to those of the report, through lines of factors that a
/// reader can see: exchange rates and price factors.</summary>
internal sealed class Conversion
{
    private const string UsDollar = ExchangeRates.UsDollar;

    private readonly Scenario _scenario;
    private readonly RateGaps _gaps;
    private readonly PriceFactors _prices;
    private readonly ExchangeRates _rates;

    public Conversion(CompilationScope scope)
    {
        _scenario = scope.Scenario;
        _gaps = new RateGaps(_scenario);
        var baseYears = new BaseYears(scope.Builder, Report);
        var errors = new ConversionErrors(scope.Builder, scope.Diagnostics);
        _prices = new PriceFactors(scope, baseYears, errors);
        _rates = new ExchangeRates(scope, baseYears, errors);
    }

    private ReportSettings Report => _scenario.Report;

    private EconomySettings Economy => _scenario.Economy;

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

        var way = new Way(this, target, named);
        var converted = way.Convert(amount, unit);
        // No rate is asked for in a year without a payment.
        return way.HasGaps
            ? Formula.If(
                Formula.IsEqual(amount, Formula.Constant(0, unit)),
                Formula.Constant(0, target),
                converted
            )
            : converted;
    }

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
        return prices.All(p =>
                !p.IsNeeded
                || (
                    Economy.Deflators.TryGetValue(p.Currency, out var path)
                    && path is ConstantPath or { Unit.IsRatio: false }
                    && _gaps.IsKnown(path, from.BaseYear, to.BaseYear)
                )
            )
            && rates.All(c =>
                Economy.ExchangeRates.TryGetValue(c, out var path)
                && _gaps.IsKnown(path, from.BaseYear, to.BaseYear)
            );
    }

    /// <summary>One conversion on its way to a unit.</summary>
    private sealed class Way(Conversion of, Unit target, Line named)
    {
        /// <summary>True when a factor of the conversion isn't known in every year.</summary>
        public bool HasGaps { get; private set; }

        public Formula Convert(Formula amount, Unit unit)
        {
            var (currency, basis) = (unit.Currency!, unit.Basis);
            var (wanted, wantedBasis) = (target.Currency!, target.Basis);
            if (of.Report.ConvertsFirst && wantedBasis.BaseYear is not null)
            {
                amount = Reprice(amount, currency, basis, PriceBasis.ThenYear);
                amount = Exchange(amount, currency, wanted, PriceBasis.ThenYear);
                return Reprice(amount, wanted, PriceBasis.ThenYear, wantedBasis);
            }

            // By default prices are changed in the currency of the payment, then converted.
            amount = Reprice(amount, currency, basis, wantedBasis);
            return Exchange(amount, currency, wanted, wantedBasis);
        }

        private Formula Reprice(Formula amount, string currency, PriceBasis from, PriceBasis to)
        {
            if (from != to && from.BaseYear is { } fromYear)
            {
                amount *= PriceFactor(currency, fromYear, toConstant: false);
            }

            if (from != to && to.BaseYear is { } toYear)
            {
                amount *= PriceFactor(currency, toYear, toConstant: true);
            }

            return amount;
        }

        private Formula PriceFactor(string currency, int baseYear, bool toConstant)
        {
            var hasGaps = of._gaps.Has(of.Economy.Deflators, currency, baseYear);
            HasGaps |= hasGaps;
            return of._prices.Of(currency, baseYear, toConstant, hasGaps, named, target);
        }

        private Formula Exchange(Formula amount, string from, string to, PriceBasis basis)
        {
            if (string.Equals(from, to, StringComparison.Ordinal))
            {
                return amount;
            }

            if (!string.Equals(from, UsDollar, StringComparison.Ordinal))
            {
                amount /= Rate(from, basis);
            }

            return string.Equals(to, UsDollar, StringComparison.Ordinal)
                ? amount
                : amount * Rate(to, basis);
        }

        private Formula Rate(string currency, PriceBasis basis)
        {
            var hasGaps = of._gaps.Has(of.Economy.ExchangeRates, currency, basis.BaseYear);
            HasGaps |= hasGaps;
            return of._rates.Of(currency, basis, hasGaps, named, target);
        }
    }
}
