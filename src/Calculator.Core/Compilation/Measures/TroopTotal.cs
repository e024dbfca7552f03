using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Persons stationed over all hosts.</summary>
internal sealed class TroopTotal : IMeasure
{
    public string Ids => "troops";

    public string Definition =>
        "Persons of the sending nation's forces stationed in the hosts; which count is meant (official round figure, assigned strength) is said at the input.";

    public void AddLines(MeasureContext context)
    {
        var hosts = context.Hosts.Where(h => context.Has($"{h.Id}.troops")).ToArray();
        if (hosts.Length > 0)
        {
            context.AddMeasure(
                "troops",
                "Troops stationed",
                Unit.Person,
                Formula.Sum(hosts.Select(h => Formula.LineOf($"{h.Id}.troops")), Unit.Person),
                Definition
            );
        }
    }
}
