using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Support in cash, in kind, forgone and not split, and the total, over all hosts and by host.</summary>
internal sealed class SupportByKind : IMeasure
{
    public ImmutableArray<string> Ids { get; } =
    [
        SupportIds.Cash,
        SupportIds.InKind,
        SupportIds.Forgone,
        SupportIds.NotSplit,
        SupportIds.Total,
        SupportIds.TotalOf("HOST"),
    ];

    public string Definition =>
        "Host-nation support: cash (paid to the sender or to third parties in its place), in kind (goods, works and services), "
        + "forgone (revenue not collected: rent, taxes, fees), not split (an amount whose split over these isn't published; only where there is some). The total is their sum; forgone revenue never reduces the sender's budget.";

    public void AddLines(MeasureContext context)
    {
        if (context.Support.IsEmpty)
        {
            return;
        }

        foreach (var kind in context.Kinds)
        {
            context.AddMeasure(
                SupportIds.OfKind(kind.Id()),
                $"Host-nation support {kind.Words()}",
                context.ReportUnit,
                context.ReportedSupport(h => HostIds.Support(h, kind.Id())),
                Definition
            );
        }

        if (context.HasSeveralHosts)
        {
            foreach (var host in context.Hosts.Where(context.HasSupport))
            {
                context.AddMeasure(
                    SupportIds.TotalOf(host.Id),
                    $"Host-nation support of {host.Name}",
                    context.ReportUnit,
                    context.Known.OfSupport(
                        context.Terms.Sum([(host, HostIds.SupportTotal(host.Id))]),
                        context.ReportUnit
                    ),
                    Definition
                );
            }
        }

        context.AddMeasure(
            SupportIds.Total,
            "Host-nation support, total",
            context.ReportUnit,
            Formula.Sum(
                context.Kinds.Select(k => Formula.LineOf(SupportIds.OfKind(k.Id()))),
                context.ReportUnit
            ),
            Definition
        );
    }
}
