using System.Collections.Immutable;
using Calculator.Reporting;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Limits;
using Calculator.Workbooks.Sheets;
using Calculator.Workbooks.Spreadsheet;

namespace Calculator.Workbooks;

/// <summary>Writes a report as a live Excel workbook: inputs in blue cells, one formula row a line, native charts.</summary>
/// <remarks>The folders in the order of the way: <c>Limits</c> and <c>Styling</c>; <c>Charts</c> and <c>Content</c>, a workbook in no
/// file format's terms; <c>Live</c>, what is made live; <c>Checks</c>, what must hold; <c>Layout</c>, where it stands; <c>Sheets</c>,
/// which fill the content;
/// <c>ChartParts</c>, <c>Finishing</c> and <c>Spreadsheet</c>, which alone know the file format: ClosedXML writes it, and one step over
/// what it saved adds what it can't. <c>Reading</c>, the way back, comes after this class.
/// No folder refers to a later one.</remarks>
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
        WorkbookPackage.Write(BookOf(new WorkbookDraft(report)), output);
    }

    /// <summary>The workbook in no file format's terms.</summary>
    internal static Book BookOf(WorkbookDraft draft)
    {
        var sheets = ImmutableArray.CreateBuilder<Sheet>();
        foreach (var sheet in SheetCatalog.Of(draft))
        {
            WorkbookLimits.Require(
                sheet.Name.Length,
                WorkbookLimits.SheetName,
                $"Characters in the name of the sheet '{sheet.Name}'"
            );
            sheets.Add(new Sheet(sheet.Name));
            sheet.Fill(
                new SheetCanvas(sheets[^1], draft.Report.FileName, draft.Report.Version),
                draft
            );
        }

        return new Book(SafeText.Of(draft.Report.Title), sheets.ToImmutable(), [.. draft.Names.All])
        {
            Subject = draft.Report.Question is { } question ? SafeText.Of(question) : null,
            Author = draft.Report.Author is { } author ? SafeText.Of(author) : null,
        };
    }
}
