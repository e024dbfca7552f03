using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;

namespace Calculator.Workbooks.Sheets;

/// <summary>The line under a table or under charts that says what they rest on.</summary>
internal static class SourceLine
{
    private const int Most = 3;
    private const int Longest = 90;

    /// <summary>Comes after the widths. It wraps within the table and the first page: words that ran on would make the printed page wider, and all of
    /// it smaller.</summary>
    public static void Write(
        SheetCanvas canvas,
        WorkbookDraft draft,
        int row,
        int lastColumn,
        string before = ""
    ) =>
        canvas.Paragraph(
            row,
            Columns.Title,
            Math.Min(lastColumn, canvas.FirstPageLastColumn(Columns.Unit)),
            before + Words(draft)
        );

    /// <summary>The file, and the sources that most figures rest on.</summary>
    public static string Words(WorkbookDraft draft)
    {
        var sources = draft
            .Sources.Sources.Where(s => s.Source.Length > 0)
            .OrderByDescending(s => s.Uses.Length)
            .Select(s => s.Source)
            .ToArray();
        var file =
            draft.Report.FileName.Length > 0 ? draft.Report.FileName : draft.Report.ScenarioId;
        return sources.Length == 0
            ? $"Source: own calculation from {file}; its figures name no sources."
            : $"Source: own calculation from {file}, which rests on "
                + string.Join("; ", sources.Take(Most).Select(Shortened))
                + (
                    sources.Length > Most
                        ? $"; and {sources.Length - Most} more on the sheet Sources."
                        : "; see the sheet Sources."
                );
    }

    private static string Shortened(string source) =>
        source.Length <= Longest ? source : source[..Longest].TrimEnd() + "...";
}
