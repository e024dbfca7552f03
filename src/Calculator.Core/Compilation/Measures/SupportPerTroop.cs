using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Support for each person stationed.</summary>
internal sealed class SupportPerTroop : IMeasure
{
    public string Ids => "support.per-troop, support.per-troop.HOST";

    public string Definition =>
        "support.total / troops: host-nation support for each person stationed, a year.";

    public void AddLines(MeasureContext context)
    {
        if (!context.Has("troops") || context.Support.IsEmpty)
        {
            return;
        }

        if (context.HasSeveralHosts)
        {
            foreach (
                var host in context.Hosts.Where(h =>
                    context.Has($"{h.Id}.troops") && context.HasSupport(h)
                )
            )
            {
                Add(
                    $".{host.Id}",
                    $" in {host.Name}",
                    $"support.total.{host.Id}",
                    $"{host.Id}.troops"
                );
            }
        }

        Add("", "", "support.total", "troops");

        void Add(string suffix, string words, string support, string troops) =>
            context.AddMeasure(
                $"support.per-troop{suffix}",
                $"Support per troop{words}",
                context.ReportUnit / Unit.Person,
                context.OfWholeYears(
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
