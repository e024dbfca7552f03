using Calculator.Core.Comparison;
using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.TestSupport;
using Calculator.Workbooks.Content;
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
            workbook.Cell("Steps", $"D{first}").Formula
        );
        Assert.Equal(
            $"SUM(Model!$D${model}:$H${model})",
            workbook.Cell("Steps", $"D{last}").Formula
        );
        Assert.Equal($"D{last}-E{last - 2}", workbook.Cell("Steps", $"D{last - 1}").Formula);
        // No price and no headcount of the base can move its support.
        var rates = draft.Drivers.Row("support.total", 1);
        Assert.Null(workbook.Cell("Steps", $"D{first + 1}").Formula);
        Assert.StartsWith(
            $"SUM(Drivers!$D${rates}:$H${rates})-SUM(Base!",
            workbook.Cell("Steps", $"D{first + 2}").Formula,
            StringComparison.Ordinal
        );
        Assert.Equal(
            report.Result.Values("support.total").ToArray().Sum(),
            workbook.Cell("Steps", $"E{last}").Number!.Value,
            1e-3
        );
    }

    /// <summary>Another yen to the dollar, typed in, is an effect of the exchange rate: what the program finds for a scenario that states it.</summary>
    [Fact]
    public void A_changed_exchange_rate_moves_the_effect_of_the_exchange_rate()
    {
        LibreOffice.Require();
        var baseline = ShippedReports.Of("japan-2022");
        var report = ShippedReports.Of("japan-2022", "actual-rates") with { Baseline = baseline };
        var (workbook, draft) = (Workbook.Of(report), new WorkbookDraft(report));
        var block = draft.Compare.Waterfalls.Single(b => b.Line.Id == "support.total");
        var rate = draft.Model.Inputs.First(i =>
            i.Id.StartsWith("exchange-rate.", StringComparison.Ordinal) && i.IsByYear
        );
        var at = CellAddress.Relative(draft.Inputs.Row(rate.Id), draft.Inputs.Column(2024));
        var bytes = workbook.With(
            (name, xml) =>
            {
                if (name != workbook.PartOf("Inputs"))
                {
                    return false;
                }

                xml.Descendants(Workbook.Main + "c")
                    .Single(c => c.Attribute("r")!.Value == at)
                    .Element(Workbook.Main + "v")!
                    .Value = "200";
                return true;
            }
        );
        var figure = rate.Input.ByYear[2024] with { Value = 200 };
        var own = report.Result.Model.Inputs.Single(i => i.Id == rate.Id);
        var changed = EvaluationResult.Run(
            report.Result.Model,
            new DiagnosticCollector(),
            new Dictionary<string, Input>(StringComparer.Ordinal)
            {
                [rate.Id] = own with { ByYear = own.ByYear.SetItem(2024, figure) },
            }
        )!;
        var expected = Waterfall.Of(baseline.Result, changed, "support.total")!;

        var recalculated = LibreOffice.Recalculate(bytes);

        foreach (var (index, (driver, effect)) in expected.Steps.Index())
        {
            Assert.Equal(
                driver is Driver.ExchangeRate ? effect : block.Waterfall.Steps[index].Effect,
                recalculated.Cell("Steps", $"D{block.FirstRow + 1 + index}").Number!.Value,
                1
            );
        }

        Assert.NotEqual(block.Waterfall.Steps[1].Effect, expected.Steps[1].Effect, 1e6);
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
            recalculated.Cell("Steps", $"D{row}").Number!.Value
            - workbook.Cell("Steps", $"D{row}").Number!.Value;
        Assert.Equal(added, Moved(block.LastRow), 1);
        Assert.Equal(added, Moved(block.LastRow - 1), 1);
        Assert.Equal(0, Moved(block.FirstRow), 1e-3);
        Assert.Equal(
            block.Table.Value(WaterfallColumn.Increase, block.Table.LastRow - 1) + added,
            recalculated
                .Cell(
                    "Steps",
                    $"{(char)('A' + WaterfallBlock.ColumnOf(WaterfallColumn.Increase) - 1)}{block.LastRow - 1}"
                )
                .Number!.Value,
            1
        );
    }
}
