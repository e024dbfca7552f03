using Calculator.Core.Comparison;
using Calculator.Reporting;
using Calculator.Workbooks.Charts;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>A waterfall as stacked columns, bound to its rows on Steps: an unseen column carries each step.</summary>
internal static class WaterfallChart
{
    // Places in the palette: what the picture of a waterfall has for totals, more and less.
    private const int TotalColour = 9;
    private const int IncreaseColour = 5;
    private const int DecreaseColour = 0;

    public static ColumnChart Of(WorkbookDraft draft, WaterfallBlock block)
    {
        var waterfall = block.Waterfall;
        var (scale, format) = NumberFormats.Axis(
            Math.Max(Math.Abs(waterfall.Start), Math.Abs(waterfall.End))
        );
        return new ColumnChart(
            ChartTitles.Waterfall(block.Line, draft.Report.Baseline!, draft.Report),
            $"{scale}{block.Line.Unit}, common years together",
            format,
            new ChartCategories(
                "",
                Range(block, Columns.Title),
                [
                    SafeText.Of(draft.Report.Baseline!.ScenarioId),
                    .. waterfall.Steps.Select(s => s.Driver.Words()),
                    SafeText.Of(draft.Report.ScenarioId),
                ],
                AreNumbers: false
            ),
            [
                Series(block, WaterfallColumn.Below, colour: null, isInLegend: false),
                Series(block, WaterfallColumn.Total, TotalColour),
                Series(block, WaterfallColumn.Increase, IncreaseColour),
                Series(block, WaterfallColumn.Decrease, DecreaseColour),
                Series(block, WaterfallColumn.IncreaseBelowZero, IncreaseColour, isInLegend: false),
                Series(block, WaterfallColumn.DecreaseBelowZero, DecreaseColour, isInLegend: false),
            ]
        );
    }

    private static ChartSeries Series(
        WaterfallBlock block,
        WaterfallColumn column,
        int? colour,
        bool isInLegend = true
    )
    {
        var at = WaterfallBlock.ColumnOf(column);
        return new ChartSeries(
            $"{CompareLayout.StepsSheet}!{CellAddress.Fixed(CompareLayout.HeaderRow, at)}",
            WaterfallBlock.Headings[(int)column].Title,
            new ChartNumbers(Range(block, at), block.Table.Values(column), "General"),
            colour is { } index ? Palette.SeriesColour(index) : null
        )
        {
            IsInLegend = isInLegend,
        };
    }

    private static string Range(WaterfallBlock block, int column) =>
        $"{CompareLayout.StepsSheet}!{CellAddress.FixedRange(block.FirstRow, column, block.LastRow, column)}";
}
