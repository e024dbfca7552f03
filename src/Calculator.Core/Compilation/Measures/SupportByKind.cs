using Calculator.Core.Agreements;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Support in cash, in kind, forgone and not split, and the total, over all hosts and by host.</summary>
internal sealed class SupportByKind : IMeasure
{
    public string Ids =>
        "support.cash, support.in-kind, support.forgone, support.not-split, support.total, support.total.HOST";

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
                $"support.{kind.Id()}",
                $"Host-nation support {kind.Words()}",
                context.ReportUnit,
                context.ReportedSupport(kind.Id()),
                Definition
            );
        }

        if (context.HasSeveralHosts)
        {
            foreach (var host in context.Hosts.Where(context.HasSupport))
            {
                context.AddMeasure(
                    $"support.total.{host.Id}",
                    $"Host-nation support of {host.Name}",
                    context.ReportUnit,
                    context.OfSupport(
                        Formula.Sum(
                            context.ReportedOrNone(host, $"{host.Id}.support.total"),
                            context.ReportUnit
                        ),
                        context.ReportUnit
                    ),
                    Definition
                );
            }
        }

        context.AddMeasure(
            "support.total",
            "Host-nation support, total",
            context.ReportUnit,
            Formula.Sum(
                context.Kinds.Select(k => Formula.LineOf($"support.{k.Id()}")),
                context.ReportUnit
            ),
            Definition
        );
    }
}
