using Calculator.Core.Modelling;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>Every line of the model: a row with one formula over the years, grouped by section.</summary>
internal sealed class ModelSheet : IWorkbookSheet
{
    public string Name => ModelLayout.Sheet;

    public string Contents => "every line, worked out live";

    public bool AppliesTo(WorkbookDraft draft) => true;

    public void Fill(SheetCanvas canvas, WorkbookDraft draft)
    {
        var layout = draft.Lines;
        var lastYear = layout.Columns.LastYear;
        var formats = new TableFormats(draft.Model.Lines, draft.LargestOf);
        canvas.Heading(
            "Model",
            "One row a line, one formula a row, the same in every year. The cells hold full amounts."
                + formats.Sentence
        );
        LineTable.Header(
            canvas,
            draft.Lines.Columns,
            ModelLayout.HeaderRow,
            "Line (a link leads to its inputs and their sources)"
        );

        foreach (var section in layout.Sections)
        {
            canvas.Fill(section.Row, Columns.Id, lastYear, StyleSet.Section);
            canvas.Overflowing(section.Row, Columns.Id, section.Title, StyleSet.Section);
            foreach (var line in section.Lines)
            {
                Write(canvas, draft, formats, line);
            }
        }

        canvas.Width(Columns.Id, 18, 48);
        canvas.Width(Columns.Title, 24, 70);
        canvas.Width(Columns.Unit, 8, 24);
        for (var column = Columns.FirstYear; column <= lastYear; column++)
        {
            canvas.FixedWidth(column, 14);
        }

        canvas.Freeze(ModelLayout.HeaderRow, Columns.Unit);
        canvas.PageSetup(ModelLayout.HeaderRow, ModelLayout.HeaderRow, Columns.Unit);
    }

    private static void Write(
        SheetCanvas canvas,
        WorkbookDraft draft,
        TableFormats formats,
        Line line
    )
    {
        var row = draft.Lines.Row(line.Id);
        canvas.Text(row, Columns.Id, line.Id, StyleSet.Quiet);
        if (draft.Sources.RowOf(line.Id) is { } sources)
        {
            canvas.Link(
                row,
                Columns.Title,
                line.Title,
                $"{SourcesLayout.Sheet}!{CellAddress.Relative(sources, 1)}"
            );
        }
        else
        {
            canvas.Text(row, Columns.Title, line.Title);
        }

        canvas.Text(row, Columns.Unit, formats.UnitOf(line), StyleSet.Aside);
        var style = formats.Of(line);
        foreach (var year in draft.Model.Years.Years)
        {
            canvas.Formula(
                row,
                draft.Lines.Columns.Of(year),
                RowFormula.Of(draft, line.Id, year),
                draft.Model.Value(line.Id, year),
                style
            );
        }

        canvas.Fold(row);
    }
}
