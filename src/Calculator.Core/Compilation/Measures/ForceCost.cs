using System.Collections.Immutable;
using Calculator.Core.Costs;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Measures;

/// <summary>What the posture costs the sending nation wherever its people are, and what each forward person costs.</summary>
internal sealed class ForceCost : IMeasure
{
    private const string Section = "Posture measures";

    public ImmutableArray<string> Ids { get; } =
    [
        CostIds.Forward,
        CostIds.Home,
        CostIds.OneTime,
        CostIds.Force,
        PostureIds.PersonDays,
        PostureIds.CostPerForwardPerson,
    ];

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

        AddPersonDays(context);
        if (!context.PostureCosts.IsEmpty || !context.HomeCosts.IsEmpty)
        {
            AddCosts(context);
        }
    }

    private void AddPersonDays(MeasureContext context)
    {
        var days = context.Add(
            new Input(
                PostureIds.DaysAYear,
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
            context,
            PostureIds.PersonDays,
            "Person-days forward",
            Unit.Person * Unit.Day,
            Formula.LineOf(PostureIds.Forward) * days
        );
    }

    private void AddCosts(MeasureContext context)
    {
        var unit = context.ReportUnit;
        var forward = Add(
            context,
            CostIds.Forward,
            "Force cost: forward, recurring",
            unit,
            context.Terms.Sum(context.PostureCosts.Where(c => !IsOneTime(c)))
        );
        var home = Add(
            context,
            CostIds.Home,
            "Force cost: at home, recurring",
            unit,
            context.Terms.Sum(context.HomeCosts.Where(c => !IsOneTime(c)))
        );
        var once = Add(
            context,
            CostIds.OneTime,
            "Force cost: one-time, the sender's part",
            unit,
            context.Terms.Sum(context.PostureCosts.Concat(context.HomeCosts).Where(IsOneTime))
        );
        Add(context, CostIds.Force, "Force cost: total", unit, forward + home + once);
        Add(
            context,
            PostureIds.CostPerForwardPerson,
            "Recurring cost of each forward person",
            unit / Unit.Person,
            Formula.Share(
                forward,
                Formula.LineOf(PostureIds.Forward),
                Unit.Person,
                unit / Unit.Person
            )
        );
    }

    private static bool IsOneTime(CostLine cost) => cost.Component == CostComponent.Construction;

    private Formula Add(
        MeasureContext context,
        string id,
        string title,
        Unit unit,
        Formula formula
    ) => context.AddMeasure(id, title, unit, formula, Definition, section: Section);
}
