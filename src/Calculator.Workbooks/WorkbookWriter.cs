using Calculator.Reporting;
using Calculator.Workbooks.Charts;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Packaging;
using ClosedXML.Excel;

namespace Calculator.Workbooks;

/// <summary>Writes a report as a live Excel workbook: inputs in blue cells, one formula row a line, native charts.</summary>
public static class WorkbookWriter
{
    // Excel makes the calculation chain itself; the rest only costs time, as nothing written here overlaps.
    private static readonly SaveOptions s_options = new()
    {
        ValidatePackage = false,
        EvaluateFormulasBeforeSaving = false,
        GenerateCalculationChain = false,
        ConsolidateConditionalFormatRanges = false,
        ConsolidateDataValidationRanges = false,
    };

    /// <summary>Writes the workbook. The same report gives the same bytes.</summary>
    /// <param name="report">The results to write.</param>
    /// <param name="output">Where to; must be writable, need not be seekable, is left open.</param>
    /// <exception cref="WorkbookLimitException">The report holds more than a workbook can.</exception>
    public static void Write(Report report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var draft = new WorkbookDraft(report);
        using var package = new MemoryStream();
        using (var workbook = new XLWorkbook())
        {
            workbook.CalculateMode = XLCalculateMode.Auto;
            workbook.FullCalculationOnLoad = true;
            foreach (var sheet in draft.Sheets)
            {
                WorkbookLimits.Require(
                    sheet.Name.Length,
                    WorkbookLimits.SheetName,
                    $"Characters in the name of the sheet '{sheet.Name}'"
                );
                sheet.Fill(new SheetCanvas(workbook.AddWorksheet(sheet.Name), draft), draft);
            }

            foreach (var (name, reference) in draft.Names.All)
            {
                workbook.NamedRanges.Add(name, reference);
            }

            workbook.SaveAs(package, s_options);
        }

        ChartAttachment.Attach(package, draft);
        PackageFinish.Write(package, draft, output);
    }
}
