using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>The values of the scenario compared with, in the rows and columns of the sheet Model.</summary>
internal sealed class BaseSheet : IWorkbookSheet
{
    public const string SheetName = "Base";

    public string Name => SheetName;

    public string Contents => "the base, as values";

    public bool AppliesTo(WorkbookDraft draft) => draft.Report.Baseline is not null;

    public void Fill(SheetCanvas canvas, WorkbookDraft draft)
    {
        var (layout, columns) = (draft.Lines, draft.Lines.Columns);
        var baseline = draft.Report.Baseline!.Result;
        var formats = new TableFormats(draft.Model.Lines, draft.LargestOf);
        canvas.Heading(
            "Base: " + draft.Report.Baseline.Title,
            "Values of the scenario compared with, as the program worked them out. The live model of this workbook is the alternative's."
                + formats.Sentence
        );
        LineTable.Header(canvas, draft.Lines.Columns, ModelLayout.HeaderRow, "Line");

        foreach (var line in draft.Model.Lines)
        {
            if (baseline.Model.Find(line.Id)?.Unit.Equals(line.Unit) != true)
            {
                continue;
            }

            var row = layout.Row(line.Id);
            canvas.Text(row, Columns.Id, line.Id, StyleSet.Quiet);
            canvas.Text(row, Columns.Title, line.Title);
            canvas.Text(row, Columns.Unit, formats.UnitOf(line), StyleSet.Aside);
            var style = formats.Of(line);
            foreach (var year in draft.Model.Years.Years.Where(baseline.Model.Years.Contains))
            {
                canvas.Number(row, columns.Of(year), baseline.Value(line.Id, year), style);
            }
        }

        LineTable.Finish(canvas, ModelLayout.HeaderRow, columns.LastYear);
    }
}
