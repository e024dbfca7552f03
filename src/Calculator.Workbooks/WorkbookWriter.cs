using Calculator.Reporting;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Spreadsheet;

namespace Calculator.Workbooks;

/// <summary>Writes a report as a live Excel workbook: inputs in blue cells, one formula row a line, native charts.</summary>
public static class WorkbookWriter
{
    /// <summary>Writes the workbook. The same report gives the same bytes.</summary>
    /// <param name="report">The results to write.</param>
    /// <param name="output">Where to; must be writable, need not be seekable, is left open.</param>
    /// <exception cref="WorkbookLimitException">The report holds more than a workbook can.</exception>
    public static void Write(Report report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var draft = new WorkbookDraft(report);
        var sheets = new List<Sheet>();
        foreach (var sheet in draft.Sheets)
        {
            WorkbookLimits.Require(
                sheet.Name.Length,
                WorkbookLimits.SheetName,
                $"Characters in the name of the sheet '{sheet.Name}'"
            );
            sheets.Add(new Sheet(sheet.Name));
            sheet.Fill(new SheetCanvas(sheets[^1], draft), draft);
        }

        WorkbookPackage.Write(draft, sheets, output);
    }
}
