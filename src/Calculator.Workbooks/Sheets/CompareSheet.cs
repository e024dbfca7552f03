using Calculator.Core.Modelling;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>The alternative less the base, line by line and year by year, live.</summary>
internal sealed class CompareSheet : IWorkbookSheet
{
    private const int HeaderRow = CompareLayout.HeaderRow;

    public string Name => CompareLayout.Sheet;

    public string Contents => "differences from the base";

    public bool AppliesTo(WorkbookDraft draft) => draft.Report.Baseline is not null;

    public void Fill(SheetCanvas canvas, WorkbookDraft draft)
    {
        var columns = draft.Lines.Columns;
        var baseline = draft.Report.Baseline!;
        var formats = new TableFormats(draft.Compare.Lines, draft.LargestOf);
        canvas.Heading(
            $"{draft.Report.ScenarioId} less {baseline.ScenarioId}",
            "Differences by line and year: Model less Base, live. Change an input of the alternative and they follow."
                + formats.Sentence
        );
        LineTable.Header(
            canvas,
            draft.Lines.Columns,
            HeaderRow,
            "Line (leads to its row on Model)"
        );

        canvas.Text(HeaderRow, columns.LastYear + 1, "Total", StyleSet.NumberHeading);
        var row = HeaderRow + 1;
        foreach (var line in draft.Compare.Lines)
        {
            Write(canvas, draft, formats, line, row++);
        }

        LineTable.Finish(canvas, HeaderRow, columns.LastYear + 1);
        SourceLine.Write(canvas, draft, row + 1, columns.LastYear + 1);
    }

    private static void Write(
        SheetCanvas canvas,
        WorkbookDraft draft,
        TableFormats formats,
        Line line,
        int row
    )
    {
        var columns = draft.Lines.Columns;
        var baseline = draft.Report.Baseline!.Result;
        var modelRow = draft.Lines.Row(line.Id);
        var style = LinkedRow.Head(canvas, draft, formats, line, row);
        var mayBeBlank =
            draft.Model.MayBeBlank(line.Id)
            || baseline.Model.MayBeBlank(line.Id)
            || baseline.Model.Find(line.Id)?.IsOnDemand == true;
        var sum = 0.0;
        foreach (var year in draft.Model.Years.Years.Where(baseline.Model.Years.Contains))
        {
            var delta = draft.Model.Value(line.Id, year) - baseline.Value(line.Id, year);
            sum += double.IsNaN(delta) ? 0 : delta;
            var (cell, before) = (
                draft.Lines.Cell(line.Id, year),
                $"{BaseSheet.SheetName}!{CellAddress.Relative(modelRow, columns.Of(year))}"
            );
            canvas.Formula(
                row,
                columns.Of(year),
                mayBeBlank
                    ? $"IF(COUNT({cell},{before})<2,\"\",{cell}-{before})"
                    : $"{cell}-{before}",
                delta,
                style
            );
        }

        LineTable.Total(canvas, columns, row, line, sum, style);
    }
}
