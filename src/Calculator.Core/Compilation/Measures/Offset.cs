using Calculator.Core.Agreements;
using Calculator.Core.Costs;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Measures;

/// <summary>The share of stationing cost that hosts bear, in the variants that published figures use.</summary>
internal sealed class Offset : IMeasure
{
    public string Ids =>
        "offset, offset.without-forgone, offset.without-military-pay, offset.without-military-pay-and-forgone, offset.HOST";

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

        var cost = context.SenderCostBesideSupport();
        var withoutPay = cost - Formula.LineOf("sender-cost.military-pay");
        var all = Formula.LineOf("support.total");
        var direct = Formula.Sum(
            context.DirectKinds.Select(k => Formula.LineOf($"support.{k.Id()}")),
            context.ReportUnit
        );

        if (context.HasSeveralHosts)
        {
            foreach (
                var host in context.Hosts.Where(h => context.HasCosts(h) && context.HasSupport(h))
            )
            {
                Add(
                    $"offset.{host.Id}",
                    $"Offset of {host.Name} (all support, all sender cost)",
                    Formula.LineOf($"support.total.{host.Id}"),
                    context.SenderCostBesideSupport(host)
                );
            }
        }

        if (!context.HasBothSides)
        {
            return;
        }

        Add("offset", "Offset (all support, all sender cost)", all, cost);
        Add("offset.without-forgone", "Offset without forgone revenue", direct, cost);
        if (context.Costs.Any(c => c.Component == CostComponent.MilitaryPay))
        {
            Add("offset.without-military-pay", "Offset without military pay", all, withoutPay);
            Add(
                "offset.without-military-pay-and-forgone",
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
                context.OfWholeYears(
                    Formula.Share(support, support + senderCost, context.ReportUnit),
                    Unit.Ratio,
                    ofBothSides: true
                ),
                Definition + context.Senses.Words
            );
    }
}
