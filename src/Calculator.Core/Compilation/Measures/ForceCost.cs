using Calculator.Core.Costs;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Measures;

/// <summary>What the posture costs the sending nation wherever its people are, and what each forward person costs.</summary>
internal sealed class ForceCost : IMeasure
{
    private const string Section = "Posture measures";

    public string Ids =>
        "force-cost.forward, force-cost.home, force-cost.one-time, force-cost.total, posture.person-days, posture.cost-per-forward-person";

    public string Definition =>
        "force-cost.forward: recurring cost of the posture in hosts; force-cost.home: of people at home or moved home; force-cost.one-time: transport, construction and closure of changes, "
        + "less what hosts pay; force-cost.total: their sum, which is what 'moved home' and 'cut' differ in. posture.person-days = forward personnel x 365. "
        + "posture.cost-per-forward-person = force-cost.forward / forward personnel.";

    public void AddLines(MeasureContext context)
    {
        if (context.Posture is null)
        {
            return;
        }

        var days = context.Add(
            new Input(
                "posture.days-a-year",
                "Days of a year",
                Unit.Day,
                new ValueRange(365, 366) { Reason = "a year has 365 days, or 366" }
            )
            {
                Scalar = new Figure(365, Unit.Day, "365 days", "posture")
                {
                    ChangedAt = null,
                    Source = "the calendar; leap days left out",
                },
                Section = "Posture",
            }
        );
        Add(
            "posture.person-days",
            "Person-days forward",
            Unit.Person * Unit.Day,
            Formula.LineOf("posture.forward") * days
        );
        if (context.PostureCosts.IsEmpty && context.HomeCosts.IsEmpty)
        {
            return;
        }

        var unit = context.ReportUnit;
        var recurring = context.PostureCosts.Where(c => c.Component != CostComponent.Construction);
        var oneTime = context
            .PostureCosts.Concat(context.HomeCosts)
            .Where(c => c.Component == CostComponent.Construction);
        var forward = Add(
            "force-cost.forward",
            "Force cost: forward, recurring",
            unit,
            Sum(recurring)
        );
        var home = Add(
            "force-cost.home",
            "Force cost: at home, recurring",
            unit,
            Sum(context.HomeCosts.Where(c => c.Component != CostComponent.Construction))
        );
        var once = Add(
            "force-cost.one-time",
            "Force cost: one-time, the sender's part",
            unit,
            Sum(oneTime)
        );
        Add("force-cost.total", "Force cost: total", unit, forward + home + once);
        var people = Formula.LineOf("posture.forward");
        Add(
            "posture.cost-per-forward-person",
            "Recurring cost of each forward person",
            unit / Unit.Person,
            Formula.Share(forward, people, Unit.Person, unit / Unit.Person)
        );

        Formula Sum(IEnumerable<CostLine> costs) =>
            Formula.Sum(costs.Select(c => context.Reported(c.Host, c.Line, c.Calendar)), unit);

        Formula Add(string id, string title, Unit of, Formula formula) =>
            context.AddMeasure(id, title, of, formula, Definition, section: Section);
    }
}
