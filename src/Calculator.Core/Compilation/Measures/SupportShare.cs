using System.Collections.Immutable;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Each host's part of all hosts' support.</summary>
internal sealed class SupportShare : IMeasure
{
    public ImmutableArray<string> Ids { get; } = [SupportIds.ShareOf("HOST")];

    public string Definition =>
        "support.total.HOST / support.total, where a scenario has several hosts: a host's share of all hosts' support. The shares add up to 100 %.";

    public void AddLines(MeasureContext context)
    {
        if (!context.HasSeveralHosts)
        {
            return;
        }

        foreach (var host in context.Hosts.Where(h => context.Has(SupportIds.TotalOf(h.Id))))
        {
            context.AddMeasure(
                SupportIds.ShareOf(host.Id),
                $"Share of {host.Name} in all hosts' support",
                Unit.Ratio,
                context.Known.OfWholeYears(
                    Formula.Share(
                        Formula.LineOf(SupportIds.TotalOf(host.Id)),
                        Formula.LineOf(SupportIds.Total),
                        context.ReportUnit
                    ),
                    Unit.Ratio,
                    ofBothSides: false
                ),
                Definition
            );
        }
    }
}
