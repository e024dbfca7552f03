using System.Collections.Immutable;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Each ally's share of the alliance's spending beside its share of the alliance's GDP.</summary>
internal sealed class AllianceBurden : IMeasure
{
    public ImmutableArray<string> Ids { get; } =
    [
        AllyIds.AllSpending,
        AllyIds.AllGdp,
        AllyIds.ShareOfSpending("ALLY"),
        AllyIds.ShareOfGdp("ALLY"),
        AllyIds.Burden("ALLY"),
    ];

    public string Definition =>
        "Over the allies with a GDP in the scenario: burden = share of alliance defence spending - share of alliance GDP; "
        + "positive where an ally carries more than its economic weight. The burdens add up to zero.";

    public void AddLines(MeasureContext context)
    {
        var allies = context.Scenario.Allies.Where(a => a.Gdp is not null).ToArray();
        if (allies.Length < 2)
        {
            return;
        }

        const string section = "Alliance burden";
        var unit = context.ReportUnit;
        var spending = Measure(
            AllyIds.AllSpending,
            "Allies compared: defence spending",
            unit,
            Formula.Sum(allies.Select(a => Formula.LineOf(AllyIds.DefenceSpending(a.Id))), unit)
        );
        var gdp = Measure(
            AllyIds.AllGdp,
            "Allies compared: gross domestic product",
            unit,
            Formula.Sum(
                allies.Select(a => context.Terms.Converted(unit, context.Find(AllyIds.Gdp(a.Id)))),
                unit
            )
        );
        foreach (var ally in allies)
        {
            var ofSpending = Measure(
                AllyIds.ShareOfSpending(ally.Id),
                $"{ally.Name}: share of the compared allies' defence spending",
                Unit.Ratio,
                Formula.Share(Formula.LineOf(AllyIds.DefenceSpending(ally.Id)), spending, unit)
            );
            var ofGdp = Measure(
                AllyIds.ShareOfGdp(ally.Id),
                $"{ally.Name}: share of the compared allies' GDP",
                Unit.Ratio,
                Formula.Share(
                    context.Terms.Converted(unit, context.Find(AllyIds.Gdp(ally.Id))),
                    gdp,
                    unit
                )
            );
            Measure(
                AllyIds.Burden(ally.Id),
                $"{ally.Name}: share of spending less share of GDP",
                Unit.Ratio,
                ofSpending - ofGdp
            );
        }

        Formula Measure(string id, string title, Unit of, Formula formula) =>
            context.AddMeasure(id, title, of, formula, Definition, section: section);
    }
}
