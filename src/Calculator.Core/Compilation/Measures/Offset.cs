using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.Core.Costs;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Measures;

/// <summary>The share of stationing cost that hosts bear, in the variants that published figures use.</summary>
internal sealed class Offset : IMeasure
{
    public ImmutableArray<string> Ids { get; } =
    [
        OffsetIds.All,
        OffsetIds.WithoutForgone,
        OffsetIds.WithoutMilitaryPay,
        OffsetIds.WithoutMilitaryPayAndForgone,
        OffsetIds.Of("HOST"),
    ];

    public string Definition =>
        "offset = support / (support + sender cost), the sender cost without the support that it contains (sense: includes-support). Variants leave out forgone revenue (cash, in-kind and not-split support only), "
        + "military pay from the sender's cost, or both; variants without military pay exist only where the scenario states the pay apart. "
        + "Published shares of one alliance differ because of these choices: always name the variant.";

    public void AddLines(MeasureContext context)
    {
        if (context.Costs.IsEmpty || context.Support.IsEmpty)
        {
            return;
        }

        var cost = context.Senses.CostBesideSupport();
        var withoutPay = cost - Formula.LineOf(CostIds.MilitaryPay);
        var all = Formula.LineOf(SupportIds.Total);
        var direct = Formula.Sum(
            context.DirectKinds.Select(k => Formula.LineOf(SupportIds.OfKind(k.Id()))),
            context.ReportUnit
        );

        if (context.HasSeveralHosts)
        {
            foreach (
                var host in context.Hosts.Where(h => context.HasCosts(h) && context.HasSupport(h))
            )
            {
                Add(
                    OffsetIds.Of(host.Id),
                    $"Offset of {host.Name} (all support, all sender cost)",
                    Formula.LineOf(SupportIds.TotalOf(host.Id)),
                    context.Senses.CostBesideSupport(host)
                );
            }
        }

        if (!context.HasBothSides)
        {
            return;
        }

        Add(OffsetIds.All, "Offset (all support, all sender cost)", all, cost);
        Add(OffsetIds.WithoutForgone, "Offset without forgone revenue", direct, cost);
        if (context.Costs.Any(c => c.Component == CostComponent.MilitaryPay))
        {
            Add(OffsetIds.WithoutMilitaryPay, "Offset without military pay", all, withoutPay);
            Add(
                OffsetIds.WithoutMilitaryPayAndForgone,
                "Offset without military pay and forgone revenue",
                direct,
                withoutPay
            );
        }

        void Add(string id, string title, Formula support, Formula senderCost) =>
            context.AddMeasure(
                id,
                title,
                Unit.Ratio,
                context.Known.OfWholeYears(
                    Formula.Share(support, support + senderCost, context.ReportUnit),
                    Unit.Ratio,
                    ofBothSides: true
                ),
                Definition + context.Senses.Words
            );
    }
}
