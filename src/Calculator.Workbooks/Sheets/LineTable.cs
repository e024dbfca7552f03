using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>What the tables of lines over years have in common: the header, the columns' widths, what stays in sight and is repeated.</summary>
internal static class LineTable
{
    public static void Header(SheetCanvas canvas, WorkbookDraft draft, int row, string title)
    {
        canvas.Text(row, Columns.Id, "Id", StyleSet.Heading);
        canvas.Text(row, Columns.Title, title, StyleSet.Heading);
        canvas.Text(row, Columns.Unit, "Unit", StyleSet.AsideHeading);
        foreach (var year in draft.Model.Years.Years)
        {
            canvas.Number(row, draft.Lines.Columns.Of(year), year, StyleSet.YearHeading);
        }
    }

    /// <summary>Years over the columns that follow those of Model.</summary>
    public static void LinkedYears(SheetCanvas canvas, WorkbookDraft draft, int row)
    {
        foreach (var year in draft.Model.Years.Years)
        {
            var column = draft.Lines.Columns.Of(year);
            canvas.Formula(
                row,
                column,
                $"{ModelLayout.Sheet}!{CellAddress.Relative(ModelLayout.HeaderRow, column)}",
                year,
                StyleSet.YearHeading
            );
        }
    }

    /// <summary>Comes after the texts, which decide the widths.</summary>
    public static void Finish(SheetCanvas canvas, int headerRow, int lastColumn)
    {
        canvas.Width(Columns.Id, 24, 56);
        canvas.Width(Columns.Title, 30, 80);
        canvas.Width(Columns.Unit, 8, 18);
        for (var column = Columns.FirstYear; column <= lastColumn; column++)
        {
            canvas.FixedWidth(column, 14);
        }

        canvas.Freeze(headerRow, Columns.Unit);
        canvas.PageSetup(headerRow, headerRow, Columns.Unit);
    }
}
