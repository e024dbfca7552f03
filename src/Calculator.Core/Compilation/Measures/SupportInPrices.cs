using System.Collections.Immutable;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Support in the prices of each year beside support in the prices of one year: what is paid, and what it is worth.</summary>
internal sealed class SupportInPrices : IMeasure
{
    public ImmutableArray<string> Ids { get; } = [SupportIds.ThenYear, SupportIds.Constant];

    public string Definition =>
        "support.total in then-year prices, and in constant prices: of the report's base year, or of the scenario's first year where the report is in then-year prices. "
        + "Only where the scenario has the price indices (economy.deflators) that this takes: of the currencies of the payments, or of the reporting currency where the order is convert-then-deflate.";

    public void AddLines(MeasureContext context)
    {
        if (context.Support.IsEmpty)
        {
            return;
        }

        var currency = context.Scenario.Report.Currency;
        var reported = context.ReportUnit.Basis;
        var thenYear = Unit.Money(currency);
        var constant = Unit.Money(
            currency,
            PriceBasis.Constant(reported.BaseYear ?? context.Scenario.Horizon.First)
        );
        var totals = context
            .Hosts.Where(h => context.Has(HostIds.SupportTotal(h.Id)))
            .Select(h => (Host: h, Line: context.Find(HostIds.SupportTotal(h.Id))))
            .ToArray();
        if (
            totals.Any(t =>
                !context.Terms.CanConvert(thenYear, t.Line)
                || !context.Terms.CanConvert(constant, t.Line)
            )
        )
        {
            return;
        }

        Add(SupportIds.ThenYear, "Host-nation support, then-year prices", thenYear);
        Add(SupportIds.Constant, $"Host-nation support, {constant.Basis} prices", constant);

        void Add(string id, string title, Unit unit) =>
            context.AddMeasure(
                id,
                title,
                unit,
                unit.Equals(context.ReportUnit)
                    ? Formula.LineOf(SupportIds.Total)
                    : context.Known.OfSupport(
                        Formula.Sum(
                            totals.Select(t => context.Terms.In(unit, t.Host, t.Line)),
                            unit
                        ),
                        unit
                    ),
                Definition
            );
    }
}
