using System.Collections.Immutable;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Support for each person stationed.</summary>
internal sealed class SupportPerTroop : IMeasure
{
    public ImmutableArray<string> Ids { get; } =
    [SupportIds.PerTroop, SupportIds.PerTroopOf("HOST")];

    public string Definition =>
        "support.total / troops: host-nation support for each person stationed, a year.";

    public void AddLines(MeasureContext context)
    {
        if (!context.Has(ReportIds.Troops) || context.Support.IsEmpty)
        {
            return;
        }

        if (context.HasSeveralHosts)
        {
            foreach (
                var host in context.Hosts.Where(h =>
                    context.Has(HostIds.Troops(h.Id)) && context.HasSupport(h)
                )
            )
            {
                Add(
                    SupportIds.PerTroopOf(host.Id),
                    $" in {host.Name}",
                    SupportIds.TotalOf(host.Id),
                    HostIds.Troops(host.Id)
                );
            }
        }

        Add(SupportIds.PerTroop, "", SupportIds.Total, ReportIds.Troops);

        void Add(string id, string words, string support, string troops) =>
            context.AddMeasure(
                id,
                $"Support per troop{words}",
                context.ReportUnit / Unit.Person,
                context.Known.OfWholeYears(
                    Formula.Share(
                        Formula.LineOf(support),
                        Formula.LineOf(troops),
                        Unit.Person,
                        context.ReportUnit / Unit.Person
                    ),
                    context.ReportUnit / Unit.Person,
                    ofBothSides: false
                ),
                Definition
            );
    }
}
