using System.Collections.Immutable;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Persons stationed over all hosts.</summary>
internal sealed class TroopTotal : IMeasure
{
    public ImmutableArray<string> Ids { get; } = [ReportIds.Troops];

    public string Definition =>
        "Persons of the sending nation's forces stationed in the hosts; which count is meant (official round figure, assigned strength) is said at the input.";

    public void AddLines(MeasureContext context)
    {
        var hosts = context.Hosts.Where(h => context.Has(HostIds.Troops(h.Id))).ToArray();
        if (hosts.Length > 0)
        {
            context.AddMeasure(
                ReportIds.Troops,
                "Troops stationed",
                Unit.Person,
                Formula.Sum(hosts.Select(h => Formula.LineOf(HostIds.Troops(h.Id))), Unit.Person),
                Definition
            );
        }
    }
}
