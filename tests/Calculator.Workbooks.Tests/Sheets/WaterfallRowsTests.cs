using Calculator.Core.Comparison;
using Calculator.TestSupport;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed class WaterfallRowsTests
{
    [Fact]
    public void Base_and_alternative_are_live_sums_and_the_rest_leads_from_one_to_the_other()
    {
        var report = ShippedReports.Of("japan-2022", "actual-rates") with
        {
            Baseline = ShippedReports.Of("japan-2022"),
        };
        var (workbook, draft) = (Workbook.Of(report), new WorkbookDraft(report));
        var block = draft.Compare.Waterfalls.Single(b => b.Line.Id == "support.total");
        var (first, last, model) = (
            block.FirstRow,
            block.LastRow,
            draft.Lines.Row("support.total")
        );
        Assert.Equal(
            $"SUM(Base!$D${model}:$H${model})",
            workbook.Cell("Compare", $"D{first}").Formula
        );
        Assert.Equal(
            $"SUM(Model!$D${model}:$H${model})",
            workbook.Cell("Compare", $"D{last}").Formula
        );
        Assert.Equal($"D{last}-E{last - 2}", workbook.Cell("Compare", $"D{last - 1}").Formula);
        // What the program has found about prices, rates and headcount stands as a number.
        Assert.All(
            Enumerable.Range(first + 1, 3),
            row => Assert.Null(workbook.Cell("Compare", $"D{row}").Formula)
        );
        Assert.Equal(
            report.Result.Values("support.total").ToArray().Sum(),
            workbook.Cell("Compare", $"E{last}").Number!.Value,
            1e-3
        );
    }

    /// <summary>A changed Model moves the alternative and the rest, and nothing else.</summary>
    [Fact]
    public void A_changed_input_moves_the_rest()
    {
        LibreOffice.Require();
        var report = ShippedReports.Of("japan-2022", "actual-rates") with
        {
            Baseline = ShippedReports.Of("japan-2022"),
        };
        var (workbook, draft) = (Workbook.Of(report), new WorkbookDraft(report));
        var block = draft.Compare.Waterfalls.Single(b => b.Line.Id == "support.total");
        var model = $"D{draft.Lines.Row("support.total")}";
        var bytes = workbook.With(
            (name, xml) =>
            {
                if (name != workbook.PartOf("Model"))
                {
                    return false;
                }

                var cell = xml.Descendants(Workbook.Main + "c")
                    .Single(c => c.Attribute("r")!.Value == model);
                cell.Element(Workbook.Main + "f")!.Remove();
                cell.Element(Workbook.Main + "v")!.Value = "9000000000";
                return true;
            }
        );
        var added = 9e9 - workbook.Cell("Model", model).Number!.Value;
        var recalculated = LibreOffice.Recalculate(bytes);
        double Moved(int row) =>
            recalculated.Cell("Compare", $"D{row}").Number!.Value
            - workbook.Cell("Compare", $"D{row}").Number!.Value;
        Assert.Equal(added, Moved(block.LastRow), 1);
        Assert.Equal(added, Moved(block.LastRow - 1), 1);
        Assert.Equal(0, Moved(block.FirstRow), 1e-3);
        Assert.Equal(
            block.Table.Value(WaterfallColumn.Increase, block.Table.LastRow - 1) + added,
            recalculated
                .Cell(
                    "Compare",
                    $"{(char)('A' + WaterfallBlock.ColumnOf(WaterfallColumn.Increase) - 1)}{block.LastRow - 1}"
                )
                .Number!.Value,
            1
        );
    }
}
