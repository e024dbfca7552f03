using System.Collections.Immutable;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Measures;

/// <summary>What changes of the posture cost once, for each person who has gone or come.</summary>
internal sealed class OneTimeCostPerPerson : IMeasure
{
    private const string Section = "Posture measures";

    public ImmutableArray<string> Ids { get; } =
    [PostureIds.OneTimeCost, PostureIds.PersonsMoved, PostureIds.OneTimeCostPerPerson];

    public string Definition =>
        "posture.one-time-cost: transport, construction and closure of all changes up to the year, the parts that hosts pay included, in the changes' own fiscal years; "
        + "posture.persons-moved: persons who have gone, come or moved by then, over the changes with a cost; their ratio is the one-time cost per person moved, whole in the last year.";

    public void AddLines(MeasureContext context)
    {
        if (context.Posture is null || context.OneTimeCosts.IsEmpty)
        {
            return;
        }

        var unit = context.ReportUnit;
        var thisYear = context.Terms.SumIn(unit, context.OneTimeCosts.Select(c => c.Line));
        var cost = Add(
            PostureIds.OneTimeCost,
            "One-time cost of changes so far, whoever pays",
            unit,
            Formula.Opening(thisYear, Formula.Previous(PostureIds.OneTimeCost) + thisYear),
            LineRole.Memorandum,
            isBeyondItsYear: true
        );
        var moved = Add(
            PostureIds.PersonsMoved,
            "Persons moved so far by changes with a cost",
            Unit.Person,
            Formula.Sum(
                context.OneTimeCosts.Select(c => Formula.LineOf(c.Change.MovedId)),
                Unit.Person
            ),
            LineRole.Memorandum
        );
        Add(
            PostureIds.OneTimeCostPerPerson,
            "One-time cost of each person moved",
            unit / Unit.Person,
            Formula.Share(cost, moved, Unit.Person, unit / Unit.Person)
        );

        Formula Add(
            string id,
            string title,
            Unit of,
            Formula formula,
            LineRole role = LineRole.Measure,
            bool isBeyondItsYear = false
        ) => context.AddMeasure(id, title, of, formula, Definition, role, Section, isBeyondItsYear);
    }
}
