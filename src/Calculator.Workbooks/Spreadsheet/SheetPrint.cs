using Calculator.Workbooks.Content;
using ClosedXML.Excel;

namespace Calculator.Workbooks.Spreadsheet;

/// <summary>Puts a sheet's print set-up into ClosedXML's. Lengths are in inches.</summary>
internal static class SheetPrint
{
    public static void Write(IXLPageSetup to, PrintSetup print)
    {
        to.PageOrientation = XLPageOrientation.Landscape;
        to.PaperSize = XLPaperSize.A4Paper;
        if (print.Scale is { } scale)
        {
            to.AdjustTo(scale);
        }
        else
        {
            to.FitToPages(1, print.PagesTall);
        }

        (to.Margins.Left, to.Margins.Right, to.Margins.Top, to.Margins.Bottom) = (
            0.5,
            0.5,
            0.5,
            0.75
        );
        (to.Margins.Header, to.Margins.Footer) = (0.3, 0.3);
        if (print.LastRepeatedRow > 0)
        {
            to.SetRowsToRepeatAtTop(print.FirstRepeatedRow, print.LastRepeatedRow);
        }

        if (print.LastRepeatedColumn > 0)
        {
            to.SetColumnsToRepeatAtLeft(1, print.LastRepeatedColumn);
        }

        foreach (var column in print.ColumnBreaks)
        {
            to.AddVerticalPageBreak(column);
        }

        foreach (var row in print.RowBreaks)
        {
            to.AddHorizontalPageBreak(row);
        }

        to.Footer.Left.AddText(print.Left);
        to.Footer.Center.AddText(print.Center);
        to.Footer.Right.AddText(print.Right);
    }
}
