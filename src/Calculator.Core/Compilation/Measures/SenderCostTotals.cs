using System.Collections.Immutable;
using Calculator.Core.Costs;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.Measures;

/// <summary>The sending nation's cost, gross and net.</summary>
internal sealed class SenderCostTotals : IMeasure
{
    public ImmutableArray<string> Ids { get; } =
    [
        CostIds.Gross,
        CostIds.MilitaryPay,
        CostIds.Net,
        CostIds.Relief,
        CostIds.BesideSupport,
        CostIds.GrossOf("HOST"),
        CostIds.BesideSupportOf("HOST"),
    ];

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
        AddGross(context, senses);
        AddBesideSupport(context, senses);
        if (context.EveryHostHasCosts && (!context.Support.IsEmpty || senses.AllExclude))
        {
            AddNet(context, senses);
        }
    }

    private void AddGross(MeasureContext context, CostSenses senses)
    {
        if (context.HasSeveralHosts)
        {
            foreach (var host in context.Hosts.Where(context.HasCosts))
            {
                Add(
                    CostIds.GrossOf(host.Id),
                    $"{senses.Title}, {host.Name}",
                    context.Costs.Where(c => c.Host == host)
                );
            }
        }

        var pay = context.Costs.Where(c => c.Component == CostComponent.MilitaryPay).ToArray();
        if (pay.Length > 0)
        {
            Add(CostIds.MilitaryPay, "Sender cost: military pay", pay);
        }

        Add(CostIds.Gross, senses.Title, context.Costs);

        void Add(string id, string title, IEnumerable<CostLine> costs) =>
            context.AddMeasure(
                id,
                title,
                context.ReportUnit,
                context.Known.OfSenderCost(context.Terms.Sum(costs), context.ReportUnit),
                Definition + senses.Words
            );
    }

    /// <summary>What the sender's cost is beside support, where a cost contains some.</summary>
    private void AddBesideSupport(MeasureContext context, CostSenses senses)
    {
        foreach (var host in context.HasSeveralHosts ? senses.Containing : [])
        {
            Add(
                CostIds.BesideSupportOf(host.Id),
                $", {host.Name}",
                CostIds.GrossOf(host.Id),
                [host]
            );
        }

        if (senses.Containing.Any())
        {
            Add(CostIds.BesideSupport, "", CostIds.Gross, context.Hosts);
        }

        void Add(string id, string words, string gross, IEnumerable<Host> hosts) =>
            context.AddMeasure(
                id,
                $"Sender cost without the support it contains{words}",
                context.ReportUnit,
                Formula.LineOf(gross) - senses.Contained(hosts),
                Definition + senses.Words,
                LineRole.Memorandum
            );
    }

    /// <summary>What is left to the sender, and the support that takes the rest off.</summary>
    private void AddNet(MeasureContext context, CostSenses senses)
    {
        var relief = context.AddMeasure(
            CostIds.Relief,
            "Support that relieves the sender cost as stated",
            context.ReportUnit,
            senses.Relief(),
            Definition + senses.Words,
            LineRole.Memorandum
        );
        context.AddMeasure(
            CostIds.Net,
            senses.NetTitle,
            context.ReportUnit,
            Formula.LineOf(CostIds.Gross) - relief,
            Definition + senses.Words
        );
    }
}
