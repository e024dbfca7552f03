using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Each host's part of all hosts' support.</summary>
internal sealed class SupportShare : IMeasure
{
    public string Ids => "support.share.HOST";

    public string Definition =>
        "support.total.HOST / support.total, where a scenario has several hosts: a host's share of all hosts' support. The shares add up to 100 %.";

    public void AddLines(MeasureContext context)
    {
        if (!context.HasSeveralHosts)
        {
            return;
        }

        foreach (var host in context.Hosts.Where(h => context.Has($"support.total.{h.Id}")))
        {
            context.AddMeasure(
                $"support.share.{host.Id}",
                $"Share of {host.Name} in all hosts' support",
                Unit.Ratio,
                context.OfWholeYears(
                    Formula.Share(
                        Formula.LineOf($"support.total.{host.Id}"),
                        Formula.LineOf("support.total"),
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
