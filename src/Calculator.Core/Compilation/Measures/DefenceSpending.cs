using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Each ally's own defence spending and its gap to a target.</summary>
internal sealed class DefenceSpending : IMeasure
{
    public string Ids =>
        "ALLY.defence-share, ALLY.gdp, ALLY.defence-spending, ALLY.target-share, ALLY.gap-to-target, ALLY.gap-to-target.amount";

    public string Definition =>
        "defence-spending = defence-share x GDP. gap-to-target = target-share - defence-share, negative where the target is exceeded; "
        + "a linear target runs evenly from its first to its last year. The amount is the gap times GDP.";

    public void AddLines(MeasureContext context)
    {
        foreach (var ally in context.Scenario.Allies)
        {
            var section = $"{ally.Name}: defence spending";
            var share = context.AddPathLine(
                ally.DefenceShare,
                $"{ally.Id}.defence-share",
                $"{ally.Name}: defence spending as a share of GDP",
                ValueRange.Share,
                section
            );
            Line? gdp = null;
            if (ally.Gdp is not null)
            {
                gdp = context.AddPathLine(
                    ally.Gdp,
                    $"{ally.Id}.gdp",
                    $"{ally.Name}: gross domestic product",
                    ValueRange.Positive,
                    section
                );
                Measure(
                    $"{ally.Id}.defence-spending",
                    "defence spending",
                    context.ReportUnit,
                    Formula.LineOf(share.Id) * context.Converted(context.ReportUnit, gdp)
                );
            }

            if (ally.Target is null)
            {
                continue;
            }

            var target = context.AddPathLine(
                ally.Target,
                $"{ally.Id}.target-share",
                $"{ally.Name}: target share of GDP",
                ValueRange.Share,
                section
            );
            var gap = Measure(
                $"{ally.Id}.gap-to-target",
                "gap to the target, share of GDP",
                Unit.Ratio,
                Formula.LineOf(target.Id) - Formula.LineOf(share.Id)
            );
            if (gdp is not null)
            {
                Measure(
                    $"{ally.Id}.gap-to-target.amount",
                    "gap to the target",
                    context.ReportUnit,
                    gap * context.Converted(context.ReportUnit, gdp)
                );
            }

            Formula Measure(string id, string words, Unit unit, Formula formula) =>
                context.AddMeasure(
                    id,
                    $"{ally.Name}: {words}",
                    unit,
                    formula,
                    Definition,
                    section: section
                );
        }
    }
}
