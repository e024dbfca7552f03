using System.Collections.Immutable;
using Calculator.Core.Economy;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Each ally's own defence spending and its gap to a target.</summary>
internal sealed class DefenceSpending : IMeasure
{
    public ImmutableArray<string> Ids { get; } =
    [
        AllyIds.DefenceShare("ALLY"),
        AllyIds.Gdp("ALLY"),
        AllyIds.DefenceSpending("ALLY"),
        AllyIds.TargetShare("ALLY"),
        AllyIds.GapToTarget("ALLY"),
        AllyIds.GapToTargetAmount("ALLY"),
    ];

    public string Definition =>
        "defence-spending = defence-share x GDP. gap-to-target = target-share - defence-share, negative where the target is exceeded; "
        + "a linear target runs evenly from its first to its last year. The amount is the gap times GDP.";

    public void AddLines(MeasureContext context)
    {
        foreach (var ally in context.Scenario.Allies)
        {
            var share = Stated(
                context,
                ally,
                ally.DefenceShare,
                AllyIds.DefenceShare(ally.Id),
                "defence spending as a share of GDP",
                ValueRange.Share
            );
            var gdp = ally.Gdp is null ? null : AddGdp(context, ally, ally.Gdp, share);
            if (ally.Target is not null)
            {
                AddGap(context, ally, ally.Target, share, gdp);
            }
        }
    }

    /// <summary>Adds GDP and the spending that the share of it comes to; gives the line of GDP.</summary>
    private Line AddGdp(MeasureContext context, Ally ally, YearPath stated, Line share)
    {
        var gdp = Stated(
            context,
            ally,
            stated,
            AllyIds.Gdp(ally.Id),
            "gross domestic product",
            ValueRange.Positive
        );
        Measure(
            context,
            ally,
            AllyIds.DefenceSpending(ally.Id),
            "defence spending",
            context.ReportUnit,
            Formula.LineOf(share.Id) * context.Terms.Converted(context.ReportUnit, gdp)
        );
        return gdp;
    }

    private void AddGap(MeasureContext context, Ally ally, YearPath stated, Line share, Line? gdp)
    {
        var target = Stated(
            context,
            ally,
            stated,
            AllyIds.TargetShare(ally.Id),
            "target share of GDP",
            ValueRange.Share
        );
        var gap = Measure(
            context,
            ally,
            AllyIds.GapToTarget(ally.Id),
            "gap to the target, share of GDP",
            Unit.Ratio,
            Formula.LineOf(target.Id) - Formula.LineOf(share.Id)
        );
        if (gdp is not null)
        {
            Measure(
                context,
                ally,
                AllyIds.GapToTargetAmount(ally.Id),
                "gap to the target",
                context.ReportUnit,
                gap * context.Terms.Converted(context.ReportUnit, gdp)
            );
        }
    }

    private static Line Stated(
        MeasureContext context,
        Ally ally,
        YearPath path,
        string id,
        string words,
        ValueRange range
    ) => context.AddPathLine(path, id, $"{ally.Name}: {words}", range, Section(ally));

    private Formula Measure(
        MeasureContext context,
        Ally ally,
        string id,
        string words,
        Unit unit,
        Formula formula
    ) =>
        context.AddMeasure(
            id,
            $"{ally.Name}: {words}",
            unit,
            formula,
            Definition,
            section: Section(ally)
        );

    private static string Section(Ally ally) => $"{ally.Name}: defence spending";
}
