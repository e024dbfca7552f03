using Calculator.Core.Naming;
using Calculator.Reporting;
using Calculator.Reporting.Tables;
using Spectre.Console;

namespace Calculator.Cli.Output;

/// <summary>Prints the summary of a report as a table.</summary>
internal static class SummaryPrinter
{
    // What stands where a line has no value: an empty cell of a wide table would be taken for a slip.
    private const string NoValue = "–";

    public static void Print(IAnsiConsole console, Report report)
    {
        var summary = SummaryTable.Of(report);
        console.Write(new Text(report.Title + "\n", new Style(decoration: Decoration.Bold)));
        if (report.Question is { } question)
        {
            console.Write(new Text(question + "\n"));
        }

        console.Write(
            new Text(
                $"{report.Currency}, {report.Basis} prices, fiscal years {report.Result.Model.Years}\n",
                new Style(foreground: Color.Grey)
            )
        );
        if (summary.Rows.Length > 0)
        {
            ColumnBlocks.Print(
                console,
                ["", "unit"],
                [.. summary.Years.Select(y => $"FY{y}")],
                [.. summary.Rows.Select((row, i) => Row(row, i > 0 ? summary.Rows[i - 1] : null))]
            );
        }
    }

    private static string Shown(SummaryRow row, double value) =>
        double.IsNaN(value) ? NoValue : row.Shown(value);

    private static ColumnRow Row(SummaryRow row, SummaryRow? before) =>
        new([row.Line.Title, row.ShownUnit], [.. row.Values.Select(v => Shown(row, v))])
        {
            IsBold = row.Line.Id is SupportIds.Total or OffsetIds.All,
            BeginsSection =
                before?.Line.Section is { Length: > 0 } section && section != row.Line.Section,
        };
}
