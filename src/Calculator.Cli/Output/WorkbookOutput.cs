using Calculator.Cli.Files;
using Calculator.Reporting;
using Calculator.Workbooks;

namespace Calculator.Cli.Output;

/// <summary>The workbook of a report.</summary>
internal static class WorkbookOutput
{
    /// <summary>Writes it, or says why there can be none: results and charts don't wait for it.</summary>
    public static OutputJob Job(Report report) =>
        new("workbook", terminal => File(report, terminal)) { IsLong = true };

    private static OutputFile[] File(Report report, Terminal terminal)
    {
        try
        {
            using var stream = new MemoryStream();
            WorkbookWriter.Write(report, stream);
            return [new("workbook.xlsx", stream.ToArray())];
        }
        catch (WorkbookLimitException exception)
        {
            // Also when only errors are asked for: a file that was asked for is not there.
            terminal.Error.WriteLine(
                $"warning: '{report.ScenarioId}' has no workbook, a workbook can't hold it. {exception.Message}"
            );
            return [];
        }
    }
}
