using Calculator.Workbooks.Content;
using ClosedXML.Excel;

namespace Calculator.Workbooks.Spreadsheet;

/// <summary>Puts a sheet's cells, rows and columns into ClosedXML's.</summary>
internal static class SheetWriter
{
    public static void Write(IXLWorksheet to, Sheet sheet, CellStyles styles)
    {
        foreach (var row in sheet.Rows)
        {
            foreach (var cell in row.Cells)
            {
                Write(to.Cell(row.Number, cell.Column), cell, styles);
            }
        }

        WriteRows(to, sheet);
        foreach (var (column, width) in sheet.Columns)
        {
            to.Column(column).Width = width;
        }

        if (sheet.FrozenRows + sheet.FrozenColumns > 0)
        {
            to.SheetView.Freeze(sheet.FrozenRows, sheet.FrozenColumns);
        }

        SheetRanges.Write(to, sheet);
        SheetPrint.Write(to.PageSetup, sheet.Print);
    }

    /// <summary>The results of formulas, and digits past the fifteenth, come with the finishing step.</summary>
    private static void Write(IXLCell to, SheetCell cell, CellStyles styles)
    {
        if (cell.Formula is { } formula)
        {
            to.FormulaA1 = formula;
        }
        else if (cell.Text is { } text)
        {
            // Never a formula, whatever it begins with.
            to.SetValue(text);
        }
        else if (cell.Number is { } number)
        {
            to.SetValue(number);
        }

        // After the text: a line break in it would switch wrapping on.
        to.Style = styles.Of(cell.Style);
    }

    private static void WriteRows(IXLWorksheet to, Sheet sheet)
    {
        to.Outline.SummaryVLocation = XLOutlineSummaryVLocation.Top;
        foreach (var row in sheet.Rows)
        {
            if (row.Height is { } height)
            {
                to.Row(row.Number).Height = height;
            }

            if (row.IsFolded)
            {
                to.Row(row.Number).OutlineLevel = 1;
            }
        }
    }
}
