using System.Text;
using Calculator.Core.Comparison;
using Calculator.Reporting.Files;
using Calculator.Reporting.Options;
using Calculator.Reporting.Tables;
using Spectre.Console;

namespace Calculator.Cli.Output;

/// <summary>Prints several scenarios beside one another, a column each.</summary>
internal static class OptionsPrinter
{
    private const string NoValue = "–";
    private static readonly string[] s_headings = ["", "unit", "years"];

    /// <summary>Prints the options in a format; what a reader of bare data must know goes to standard error.</summary>
    public static void Print(
        Terminal terminal,
        string format,
        OptionTable table,
        IReadOnlyList<ScenarioComparison> comparisons
    )
    {
        if (format is "json" or "csv")
        {
            foreach (var sentence in table.Sentences())
            {
                terminal.Error.WriteLine(sentence);
            }
        }

        switch (format)
        {
            case "json":
                terminal.Output.Write(
                    Encoding.UTF8.GetString(OptionsJson.Write(table, comparisons))
                );
                return;
            case "csv":
                terminal.Output.Write(OptionsCsv.Write(table));
                return;
            case "markdown":
                terminal.Output.Write(Markdown(table, comparisons));
                return;
            default:
                PrintTable(terminal.Rich, table, comparisons);
                return;
        }
    }

    private static void PrintTable(
        IAnsiConsole console,
        OptionTable table,
        IReadOnlyList<ScenarioComparison> comparisons
    )
    {
        foreach (var (name, report) in table.Names.Zip(table.Reports))
        {
            console.Write(
                new Text($"{name}: {report.Title}\n", new Style(decoration: Decoration.Bold))
            );
        }

        foreach (var sentence in table.Sentences())
        {
            console.Write(new Text(sentence + "\n"));
        }

        OptionCells[] rows = [.. table.Rows.Where(r => !r.IsSame).Select(r => new OptionCells(r))];
        if (rows.Length > 0)
        {
            ColumnBlocks.Print(
                console,
                s_headings,
                table.Names,
                [
                    .. rows.Select(r => new ColumnRow(
                        [r.Title, r.Unit, r.Years],
                        [.. r.Values.Select(v => v.Length == 0 ? NoValue : v)]
                    )),
                ]
            );
        }

        console.Write(new Text(Same(table) + "\n"));
        foreach (var line in Drivers(table, comparisons))
        {
            console.Write(new Text(line + "\n"));
        }
    }

    private static string Markdown(OptionTable table, IReadOnlyList<ScenarioComparison> comparisons)
    {
        var text = new StringBuilder();
        foreach (var (name, report) in table.Names.Zip(table.Reports))
        {
            text.Append("- ")
                .Append(Cell(name))
                .Append(": ")
                .Append(Cell(report.Title))
                .Append('\n');
        }

        foreach (var sentence in table.Sentences())
        {
            text.Append('\n').Append(Cell(sentence)).Append('\n');
        }

        text.Append("\n|  | unit | years | ")
            .AppendJoin(" | ", table.Names.Select(Cell))
            .Append(" |\n| --- | --- | --- |")
            .Insert(text.Length, " ---: |", table.Names.Length)
            .Append('\n');
        foreach (var row in table.Rows.Where(r => !r.IsSame).Select(r => new OptionCells(r)))
        {
            text.Append("| ")
                .AppendJoin(
                    " | ",
                    row.Values.Prepend(row.Years).Prepend(row.Unit).Prepend(Cell(row.Title))
                )
                .Append(" |\n");
        }

        text.Append('\n').Append(Cell(Same(table))).Append('\n');
        foreach (var line in Drivers(table, comparisons))
        {
            text.Append('\n').Append(Cell(line)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>What differs nowhere, once.</summary>
    private static string Same(OptionTable table)
    {
        var same = table
            .Rows.Where(r => r.IsSame)
            .Select(r => new OptionCells(r))
            .Select(c =>
                $"{c.Title} {c.Values[0]}{(c.Unit == "%" ? " %" : $" {c.Unit}")} ({c.Years})"
            )
            .ToArray();
        return same.Length == 0
            ? "No figure is the same in all."
            : $"The same in all {table.Names.Length}: {string.Join("; ", same)}.";
    }

    private static IEnumerable<string> Drivers(
        OptionTable table,
        IReadOnlyList<ScenarioComparison> comparisons
    ) =>
        from pair in comparisons.Index()
        from waterfall in pair.Item.Waterfalls
        where waterfall.Start != waterfall.End
        select $"{table.Names[pair.Index + 1]}, {ComparedYears.Words(ComparedYears.Of(pair.Item).Common)}: {ComparisonPrinter.Drivers(table.Reports[0], waterfall)}";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
