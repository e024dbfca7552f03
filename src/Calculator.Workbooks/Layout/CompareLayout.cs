using System.Collections.Immutable;
using Calculator.Core.Comparison;
using Calculator.Core.Modelling;

namespace Calculator.Workbooks.Layout;

/// <summary>Where the sheet Compare has the differences by line, and the drivers of each total.</summary>
internal sealed class CompareLayout
{
    public const string Sheet = "Compare";
    public const int HeaderRow = 4;

    public CompareLayout(WorkbookDraft draft)
    {
        if (draft.Report.Baseline is not { } baseline)
        {
            return;
        }

        Lines =
        [
            .. draft.Model.Lines.Where(l =>
                l.Role
                    is LineRole.Measure
                        or LineRole.SupportCategory
                        or LineRole.HostSupport
                        or LineRole.SenderCost
                        or LineRole.AgreementLine
                        or LineRole.Posture
                && baseline.Result.Model.Find(l.Id)?.Unit.Equals(l.Unit) == true
            ),
        ];
        var row = HeaderRow + Lines.Length + 2;
        var blocks = ImmutableArray.CreateBuilder<WaterfallBlock>();
        foreach (
            var waterfall in new ScenarioComparison(baseline.Result, draft.Report.Result).Waterfalls
        )
        {
            blocks.Add(new WaterfallBlock(waterfall, row));
            row = blocks[^1].LastRow + 2;
        }

        Waterfalls = blocks.ToImmutable();
    }

    /// <summary>The lines compared, a row each under the header; none without a base.</summary>
    public ImmutableArray<Line> Lines { get; } = [];

    public ImmutableArray<WaterfallBlock> Waterfalls { get; } = [];
}

/// <summary>The rows of a waterfall: a heading, the base, a row a driver, the alternative. The amount stands in the column of
/// the first year; the columns after it hold what a chart of stacked columns needs.</summary>
/// <param name="Waterfall">What it shows.</param>
/// <param name="Row">Row of its heading.</param>
internal sealed record WaterfallBlock(Waterfall Waterfall, int Row)
{
    // Places in the list of parts.
    public const int Running = 0;
    public const int Below = 1;
    public const int Total = 2;
    public const int Increase = 3;
    public const int Decrease = 4;
    public const int IncreaseBelowZero = 5;
    public const int DecreaseBelowZero = 6;

    /// <summary>What the chart stacks, in the order of the columns after the amount.</summary>
    public static ImmutableArray<string> Parts { get; } =
    ["Running total", "Below", "Total", "Increase", "Decrease", "Up, below 0", "Down, below 0"];

    public int FirstRow => Row + 1;

    public int LastRow => FirstRow + Waterfall.Steps.Length + 1;

    /// <summary>The column of a part, by its place in <see cref="Parts"/>.</summary>
    public static int ColumnOf(int part) => Columns.FirstYear + 1 + part;
}
