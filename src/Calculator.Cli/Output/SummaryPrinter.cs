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
        // A table wider than the terminal would be cut: its years go into several tables.
        var room = Math.Max(
            3,
            (console.Profile.Width - WidthOfNames(summary)) / WidthOfYear(summary)
        );
        for (var first = 0; first < summary.Years.Length; first += room)
        {
            console.Write(Block(summary, first, Math.Min(room, summary.Years.Length - first)));
        }
    }

    private static int WidthOfNames(SummaryTable summary) =>
        summary.Rows.Select(r => r.Line.Title.Length).DefaultIfEmpty(0).Max()
        + summary.Rows.Select(r => r.ShownUnit.Length).DefaultIfEmpty(0).Max()
        + 10;

    private static int WidthOfYear(SummaryTable summary) =>
        summary
            .Rows.SelectMany(r => r.Values.Select(v => Shown(r, v).Length))
            .Append("FY2022".Length)
            .Max() + 4;

    private static string Shown(SummaryRow row, double value) =>
        double.IsNaN(value) ? NoValue : row.Shown(value);

    private static Table Block(SummaryTable summary, int first, int count)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn("").NoWrap());
        table.AddColumn(new TableColumn("unit").NoWrap());
        foreach (var year in summary.Years.AsSpan(first, count))
        {
            table.AddColumn(new TableColumn($"FY{year}").RightAligned().NoWrap());
        }

        var section = "";
        foreach (var row in summary.Rows)
        {
            if (section.Length > 0 && section != row.Line.Section)
            {
                table.AddEmptyRow();
            }

            section = row.Line.Section;
            var style = row.Line.Id is SupportIds.Total or OffsetIds.All
                ? new Style(decoration: Decoration.Bold)
                : Style.Plain;
            table.AddRow(
                row.Values.Skip(first)
                    .Take(count)
                    .Select(v => new Text(Shown(row, v), style))
                    .Prepend(new Text(row.ShownUnit, style))
                    .Prepend(new Text(row.Line.Title, style))
            );
        }

        return table;
    }
}
