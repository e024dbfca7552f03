using Calculator.Core.Costs;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.Measures;

/// <summary>The sending nation's cost, gross and net.</summary>
internal sealed class SenderCostTotals : IMeasure
{
    public string Ids =>
        "sender-cost.gross, sender-cost.military-pay, sender-cost.net, sender-cost.relief, sender-cost.beside-support, sender-cost.gross.HOST, sender-cost.beside-support.HOST";

    public string Definition =>
        "sender-cost.gross: what the sending nation spends on the force in the hosts, as the scenario states it. "
        + "sender-cost.net = sender-cost.gross - sender-cost.relief: what is left to the sender. "
        + "sender-cost.relief: support in cash, in kind and not split of hosts with a cost stated with what support pays for (sense: includes-support) or without a sense, "
        + "as if it relieved the sender's budget one for one; a cost stated without what support pays for (sense: excludes-support) is net as it stands, and forgone revenue relieves nothing. "
        + "sender-cost.beside-support, where a cost includes support: the gross cost without the support that it contains.";

    public void AddLines(MeasureContext context)
    {
        if (context.Costs.IsEmpty)
        {
            return;
        }

        var senses = context.Senses;
        var title = senses.Title;
        if (context.HasSeveralHosts)
        {
            foreach (var host in context.Hosts.Where(context.HasCosts))
            {
                Add($"sender-cost.gross.{host.Id}", $"{title}, {host.Name}", c => c.Host == host);
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

        Add("sender-cost.gross", title, _ => true);
        AddBesideSupport(context, senses);
        if (!context.EveryHostHasCosts || (context.Support.IsEmpty && !senses.AllExclude))
        {
            return;
        }

        var relief = context.AddMeasure(
            "sender-cost.relief",
            "Support that relieves the sender cost as stated",
            context.ReportUnit,
            senses.Relief(),
            Definition + senses.Words,
            LineRole.Memorandum
        );

        context.AddMeasure(
            "sender-cost.net",
            senses.NetTitle,
            context.ReportUnit,
            Formula.LineOf("sender-cost.gross") - relief,
            Definition + senses.Words
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
                Definition + senses.Words
            );
    }

    /// <summary>What the sender's cost is beside support, where a cost contains some.</summary>
    private void AddBesideSupport(MeasureContext context, CostSenses senses)
    {
        foreach (var host in context.HasSeveralHosts ? senses.Containing : [])
        {
            Add($".{host.Id}", $", {host.Name}", [host]);
        }

        if (senses.Containing.Any())
        {
            Add("", "", context.Hosts);
        }

        void Add(string suffix, string words, IEnumerable<Host> hosts) =>
            context.AddMeasure(
                $"sender-cost.beside-support{suffix}",
                $"Sender cost without the support it contains{words}",
                context.ReportUnit,
                Formula.LineOf($"sender-cost.gross{suffix}") - senses.Contained(hosts),
                Definition + senses.Words,
                LineRole.Memorandum
            );
    }
}
