using Calculator.Core.Modelling;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>What the tables of lines over years have in common: the header, the columns' widths, what stays in sight and is repeated.</summary>
internal static class LineTable
{
    /// <summary>Words over the columns that say what a row is.</summary>
    public static void Words(SheetCanvas canvas, int row, string title, string id = "Id")
    {
        canvas.Text(row, Columns.Id, id, StyleSet.Heading);
        canvas.Text(row, Columns.Title, title, StyleSet.Heading);
        canvas.Text(row, Columns.Unit, "Unit", StyleSet.AsideHeading);
    }

    /// <summary>The words, and years over their columns.</summary>
    public static void Header(SheetCanvas canvas, Columns columns, int row, string title)
    {
        Words(canvas, row, title);
        foreach (var year in columns.Years.Years)
        {
            canvas.Number(row, columns.Of(year), year, StyleSet.YearHeading);
        }
    }

    /// <summary>The sum over the years, after the last, of a line that adds up over them.</summary>
    public static void Total(
        SheetCanvas canvas,
        Columns columns,
        int row,
        Line line,
        double sum,
        CellStyle style
    )
    {
        if (line.AddsUpOverYears)
        {
            canvas.Formula(
                row,
                columns.LastYear + 1,
                $"SUM({CellAddress.Relative(row, Columns.FirstYear)}:{CellAddress.Relative(row, columns.LastYear)})",
                sum,
                style
            );
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
