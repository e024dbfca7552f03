using Calculator.Core.Modelling;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>A row that shows a line of the sheet Model: its id, a title that leads there, its unit, and live references by year.</summary>
internal static class LinkedRow
{
    /// <summary>Writes the row; gives the style of its numbers.</summary>
    public static CellStyle Write(
        SheetCanvas canvas,
        WorkbookDraft draft,
        TableFormats formats,
        Line line,
        int row
    )
    {
        var style = Head(canvas, draft, formats, line, row);
        foreach (var year in draft.Model.Years.Years)
        {
            canvas.Formula(
                row,
                draft.Lines.Columns.Of(year),
                draft.Lines.Cell(line.Id, year),
                draft.Model.Value(line.Id, year),
                style
            );
        }

        return style;
    }

    /// <summary>Writes what stands before the years; gives the style of the line's numbers.</summary>
    public static CellStyle Head(
        SheetCanvas canvas,
        WorkbookDraft draft,
        TableFormats formats,
        Line line,
        int row
    )
    {
        canvas.Text(row, Columns.Id, line.Id, StyleSet.Quiet);
        canvas.Link(
            row,
            Columns.Title,
            line.Title,
            $"{ModelLayout.Sheet}!{CellAddress.Relative(draft.Lines.Row(line.Id), Columns.Id)}"
        );
        canvas.Text(row, Columns.Unit, formats.UnitOf(line), StyleSet.Aside);
        return formats.Of(line);
    }
}
