using System.Globalization;
using Calculator.Core.Modelling;
using Calculator.Reporting;
using Calculator.Reporting.Tables;
using Spectre.Console;

namespace Calculator.Cli.Output;

/// <summary>Prints the summary of a report as a table.</summary>
internal static class SummaryPrinter
{
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
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn("").NoWrap());
        table.AddColumn(new TableColumn("unit").NoWrap());
        foreach (var year in summary.Years)
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
            var style = row.Line.Id is "support.total" or "offset"
                ? new Style(decoration: Decoration.Bold)
                : Style.Plain;
            table.AddRow(
                row.Values.Select(v => new Text(row.Shown(v), style))
                    .Prepend(new Text(row.ShownUnit, style))
                    .Prepend(new Text(row.Line.Title, style))
            );
        }

        console.Write(table);
    }
}
