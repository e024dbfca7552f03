using System.Collections.Immutable;
using Calculator.Core.Comparison;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Reporting;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Layout;

/// <summary>Where the sheet Compare has the differences by line, and the sheet Steps the drivers of each total.</summary>
internal sealed class CompareLayout
{
    public const string Sheet = "Compare";

    /// <summary>The sheet of the waterfalls, whose columns have other headings.</summary>
    public const string StepsSheet = "Steps";

    public const int HeaderRow = 4;

    public CompareLayout(Report report, LiveModel model)
    {
        if (report.Baseline is not { } baseline)
        {
            return;
        }

        Lines =
        [
            .. model.Lines.Where(l =>
                (
                    l.Role
                        is LineRole.Measure
                            or LineRole.SupportCategory
                            or LineRole.HostSupport
                            or LineRole.SenderCost
                            or LineRole.AgreementLine
                            or LineRole.Posture
                    || Differs(l, baseline.Result, report.Result)
                )
                && baseline.Result.Model.Find(l.Id)?.Unit.Equals(l.Unit) == true
            ),
        ];
        var row = HeaderRow + 1;
        var blocks = ImmutableArray.CreateBuilder<WaterfallBlock>();
        var comparison = new ScenarioComparison(baseline.Result, report.Result);
        Steps = comparison.Steps;
        foreach (var waterfall in comparison.Waterfalls)
        {
            blocks.Add(new WaterfallBlock(waterfall, model.Find(waterfall.LineId)!, row));
            row = blocks[^1].LastRow + 2;
        }

        Waterfalls = blocks.ToImmutable();
    }

    /// <summary>The lines compared, a row each under the header; none without a base.</summary>
    public ImmutableArray<Line> Lines { get; } = [];

    public ImmutableArray<WaterfallBlock> Waterfalls { get; } = [];

    /// <summary>The base with the alternative's drivers taken over one after another.</summary>
    public ImmutableArray<DriverStep> Steps { get; } = [];

    /// <summary>True for a rate, an index or a step on the way that is not what it is in the base: what moves the results.</summary>
    private static bool Differs(Line line, EvaluationResult before, EvaluationResult after) =>
        before.Model.Find(line.Id) is not null
        && after.Model.Find(line.Id) is not null
        && after
            .Model.Years.Years.Where(before.Model.Years.Contains)
            .Any(y => !before.Value(line.Id, y).Equals(after.Value(line.Id, y)));
}
