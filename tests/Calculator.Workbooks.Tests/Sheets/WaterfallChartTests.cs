using Calculator.TestSupport;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Sheets;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed class WaterfallChartTests
{
    [Fact]
    public void An_unseen_column_carries_the_steps_and_the_legend_names_three()
    {
        var draft = new WorkbookDraft(
            ShippedReports.Of("japan-2022", "actual-rates") with
            {
                Baseline = ShippedReports.Of("japan-2022"),
            }
        );
        var block = draft.Compare.Waterfalls[0];
        var chart = WaterfallChart.Of(draft, block);
        Assert.Null(chart.Columns[0].Colour);
        Assert.All(chart.Columns.Skip(1), c => Assert.NotNull(c.Colour));
        Assert.Equal(
            ["Total", "Increase", "Decrease"],
            chart.Columns.Where(c => c.IsInLegend).Select(c => c.Name)
        );
        Assert.Equal(
            $"Steps!$F${block.FirstRow}:$F${block.LastRow}",
            chart.Columns[0].Numbers.Reference
        );
        // The base first, the alternative last, and no total between them.
        var totals = chart.Columns[1].Numbers.Values;
        Assert.Equal(block.Waterfall.Start, totals[0]);
        Assert.Equal(block.Waterfall.End, totals[^1]);
        Assert.All(totals[1..^1], v => Assert.Equal(0, v));
    }
}
