using Calculator.Core.Modelling;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>The years before the first, of the lines that go on from there: a term that began earlier, what a predecessor paid.</summary>
internal sealed class RunUpSheet : IWorkbookSheet
{
    public string Name => RunUpLayout.Sheet;

    public string Contents => "years before the first that amounts rest on";

    public bool AppliesTo(WorkbookDraft draft) => draft.RunUp.IsNeeded;

    public void Fill(SheetCanvas canvas, WorkbookDraft draft)
    {
        var layout = draft.RunUp;
        var lastYear = layout.Columns.LastYear;
        var formats = new TableFormats(layout.Sections.SelectMany(s => s.Lines), draft.LargestOf);
        canvas.Heading(
            "RunUp",
            "Years before the first, of the lines that the first year goes on from. They count into no total; the sheet Model reads them."
                + formats.Sentence
        );
        LineTable.Header(canvas, layout.Columns, RunUpLayout.HeaderRow, "Line");

        foreach (var section in layout.Sections)
        {
            canvas.Fill(section.Row, Columns.Id, lastYear, StyleSet.Section);
            canvas.Overflowing(section.Row, Columns.Id, section.Title, StyleSet.Section);
            foreach (var line in section.Lines)
            {
                Write(canvas, draft, formats, line);
            }
        }

        LineTable.Finish(canvas, RunUpLayout.HeaderRow, lastYear);
    }

    private static void Write(
        SheetCanvas canvas,
        WorkbookDraft draft,
        TableFormats formats,
        Line line
    )
    {
        var row = draft.RunUp.Row(line.Id);
        var style = LinkedRow.Head(canvas, draft, formats, line, row);
        foreach (var year in draft.RunUp.Years.Where(y => draft.RunUp.Has(line.Id, y)))
        {
            canvas.Formula(
                row,
                draft.RunUp.Columns.Of(year),
                RowFormula.Before(draft, line.Id, year),
                draft.Model.EarlyValue(line.Id, year),
                style
            );
        }
    }
}
