using Calculator.Workbooks.Content;
using Calculator.Workbooks.Finishing;
using ClosedXML.Excel;

namespace Calculator.Workbooks.Spreadsheet;

/// <summary>Writes a workbook as a file: ClosedXML makes it, the finishing step adds what ClosedXML can't.</summary>
internal static class WorkbookPackage
{
    // Whoever opens it makes the calculation chain; nothing written here overlaps, and the results come from the run.
    private static readonly SaveOptions s_options = new()
    {
        ValidatePackage = false,
        EvaluateFormulasBeforeSaving = false,
        GenerateCalculationChain = false,
        ConsolidateConditionalFormatRanges = false,
        ConsolidateDataValidationRanges = false,
    };

    /// <summary>Writes the workbook.</summary>
    /// <param name="book">What stands in it.</param>
    /// <param name="output">Where to; need not be seekable, is left open.</param>
    public static void Write(Book book, Stream output)
    {
        using var saved = new MemoryStream();
        using (var workbook = new XLWorkbook(XLEventTracking.Disabled))
        {
            Fill(workbook, book);
            workbook.SaveAs(saved, s_options);
        }

        FinishedPackage.Write(saved, book, output);
    }

    private static void Fill(XLWorkbook workbook, Book book)
    {
        (workbook.Properties.Title, workbook.Properties.Subject, workbook.Properties.Author) = (
            book.Title,
            book.Subject,
            book.Author
        );
        // Whoever opens it reckons it anew: the results are the run's, the formulas are the workbook's.
        workbook.CalculateMode = XLCalculateMode.Auto;
        workbook.FullCalculationOnLoad = true;
        var styles = new CellStyles();
        foreach (var sheet in book.Sheets)
        {
            SheetWriter.Write(workbook.AddWorksheet(sheet.Name), sheet, styles);
        }

        workbook.Worksheet(1).SetTabSelected();
        foreach (var (name, reference) in book.Names)
        {
            workbook.NamedRanges.Add(name, reference);
        }
    }
}
