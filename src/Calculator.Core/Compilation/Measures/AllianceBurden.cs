using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Each ally's share of the alliance's spending beside its share of the alliance's GDP.</summary>
internal sealed class AllianceBurden : IMeasure
{
    public string Ids =>
        "alliance.defence-spending, alliance.gdp, ALLY.share-of-alliance-spending, ALLY.share-of-alliance-gdp, ALLY.burden";

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
            "alliance.defence-spending",
            "Allies compared: defence spending",
            unit,
            Formula.Sum(allies.Select(a => Formula.LineOf($"{a.Id}.defence-spending")), unit)
        );
        var gdp = Measure(
            "alliance.gdp",
            "Allies compared: gross domestic product",
            unit,
            Formula.Sum(
                allies.Select(a => context.Converted(unit, context.Find($"{a.Id}.gdp"))),
                unit
            )
        );
        foreach (var ally in allies)
        {
            var ofSpending = Measure(
                $"{ally.Id}.share-of-alliance-spending",
                $"{ally.Name}: share of the compared allies' defence spending",
                Unit.Ratio,
                Formula.Share(Formula.LineOf($"{ally.Id}.defence-spending"), spending, unit)
            );
            var ofGdp = Measure(
                $"{ally.Id}.share-of-alliance-gdp",
                $"{ally.Name}: share of the compared allies' GDP",
                Unit.Ratio,
                Formula.Share(context.Converted(unit, context.Find($"{ally.Id}.gdp")), gdp, unit)
            );
            Measure(
                $"{ally.Id}.burden",
                $"{ally.Name}: share of spending less share of GDP",
                Unit.Ratio,
                ofSpending - ofGdp
            );
        }

        Formula Measure(string id, string title, Unit of, Formula formula) =>
            context.AddMeasure(id, title, of, formula, Definition, section: section);
    }
}
