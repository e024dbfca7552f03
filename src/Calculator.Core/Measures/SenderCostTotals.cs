using Calculator.Core.Costs;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Measures;

/// <summary>The sending nation's cost, gross and net.</summary>
internal sealed class SenderCostTotals : IMeasure
{
    public string Ids =>
        "sender-cost.gross, sender-cost.military-pay, sender-cost.net, sender-cost.gross.HOST";

    public string Definition =>
        "sender-cost.gross: what the sending nation spends on the force in the hosts, as the scenario states it. "
        + "sender-cost.net = sender-cost.gross - support.cash - support.in-kind: what would be left if the support relieved the sender's budget one for one; forgone revenue relieves nothing.";

    public void AddLines(MeasureContext context)
    {
        if (context.Costs.IsEmpty)
        {
            return;
        }

        if (context.HasSeveralHosts)
        {
            foreach (var host in context.Hosts.Where(context.HasCosts))
            {
                Add(
                    $"sender-cost.gross.{host.Id}",
                    $"Sender cost, gross, {host.Name}",
                    c => c.Host == host
                );
            }
        }

        if (context.Costs.Any(c => c.Component == CostComponent.MilitaryPay))
        {
            Add(
                "sender-cost.military-pay",
                "Sender cost: military pay",
                c => c.Component == CostComponent.MilitaryPay
            );
        }

        Add("sender-cost.gross", "Sender cost, gross", _ => true);
        if (!context.EveryHostHasCosts)
        {
            return;
        }

        context.AddMeasure(
            "sender-cost.net",
            "Sender cost, net of cash and in-kind support",
            context.ReportUnit,
            Formula.LineOf("sender-cost.gross")
                - Formula.LineOf("support.cash")
                - Formula.LineOf("support.in-kind"),
            Definition
        );

        void Add(string id, string title, Func<CostLine, bool> counts) =>
            context.AddMeasure(
                id,
                title,
                context.ReportUnit,
                context.OfSenderCost(
                    Formula.Sum(
                        context
                            .Costs.Where(counts)
                            .Select(c => context.Reported(c.Host, c.Line, c.Calendar)),
                        context.ReportUnit
                    ),
                    context.ReportUnit
                ),
                Definition
            );
    }
}
