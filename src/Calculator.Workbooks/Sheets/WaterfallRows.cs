using Calculator.Core.Comparison;
using Calculator.Core.Evaluation;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Styling;
using static Calculator.Workbooks.Layout.WaterfallBlock;

namespace Calculator.Workbooks.Sheets;

/// <summary>Writes how a total goes from the base to the alternative, driver by driver. All of it is live: the base
/// worked out anew with a driver stands on the sheet Drivers.</summary>
internal static class WaterfallRows
{
    private const int Amount = Columns.FirstYear;

    public static void Write(
        SheetCanvas canvas,
        WorkbookDraft draft,
        TableFormats formats,
        WaterfallBlock block
    )
    {
        WriteHeading(canvas, block);
        var waterfall = block.Waterfall;
        var style = formats.Of(block.Line);
        string[] titles =
        [
            draft.Report.Baseline!.ScenarioId,
            .. waterfall.Steps.Select(s => s.Driver.Words()),
            draft.Report.ScenarioId,
        ];
        foreach (var (index, title) in titles.Index())
        {
            var row = block.FirstRow + index;
            canvas.Text(row, Columns.Title, title);
            canvas.Text(row, Columns.Unit, formats.UnitOf(block.Line), StyleSet.Aside);
            foreach (var (column, _) in Headings)
            {
                WriteCell(canvas, draft, block, index + 1, column, style);
            }
        }

        WriteEnd(BaseSheet.SheetName, block.FirstRow, waterfall.Start);
        WriteEnd(ModelLayout.Sheet, block.LastRow, waterfall.End);

        void WriteEnd(string sheet, int row, double value) =>
            canvas.Formula(row, Amount, Sum(draft, sheet, block.Line.Id), value, style);
    }

    private static void WriteHeading(SheetCanvas canvas, WaterfallBlock block)
    {
        canvas.Fill(block.Row, Columns.Id, LastColumn, StyleSet.Section);
        canvas.Overflowing(
            block.Row,
            Columns.Id,
            $"{block.Line.Title}: from base to alternative, common years together",
            StyleSet.Section
        );
    }

    private static void WriteCell(
        SheetCanvas canvas,
        WorkbookDraft draft,
        WaterfallBlock block,
        int tableRow,
        WaterfallColumn column,
        CellStyle style
    )
    {
        var row = block.Row + tableRow;
        var value = block.Table.Value(column, tableRow);
        if (block.Table.IsFormula(column, tableRow))
        {
            var formula = new ExcelFormula(new WaterfallAddresses(row)).Write(
                block.Table.FormulaOf(column, tableRow)
            );
            canvas.Formula(row, ColumnOf(column), formula, value, style);
        }
        else if (
            column == WaterfallColumn.Amount
            && tableRow > 1
            && tableRow < block.Table.LastRow
            && DriverFormula.Effect(draft, block.Line.Id, tableRow - 2) is { } effect
        )
        {
            canvas.Formula(row, ColumnOf(column), effect, value, style);
        }
        else
        {
            canvas.Number(row, ColumnOf(column), value, style);
        }
    }

    /// <summary>A line's common years together, on a sheet laid out like Model.</summary>
    private static string Sum(WorkbookDraft draft, string sheet, string lineId)
    {
        var columns = draft.Lines.Columns;
        var common = draft
            .Model.Years.Years.Where(draft.Report.Baseline!.Result.Model.Years.Contains)
            .ToArray();
        var row = draft.Lines.Row(lineId);
        return $"SUM({sheet}!{CellAddress.FixedRange(row, columns.Of(common[0]), row, columns.Of(common[^1]))})";
    }
}
