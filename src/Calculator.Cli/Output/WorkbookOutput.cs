using Calculator.Reporting;
using Calculator.Workbooks;

namespace Calculator.Cli.Output;

/// <summary>The workbook of a report.</summary>
internal static class WorkbookOutput
{
    public static byte[] Bytes(Report report)
    {
        using var stream = new MemoryStream();
        WorkbookWriter.Write(report, stream);
        return stream.ToArray();
    }
}
