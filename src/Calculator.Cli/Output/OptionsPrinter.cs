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
    // What Spectre's simple border takes beside a cell's text.
    private const int Padding = 3;
    private const int Outer = 1;
    private const int ShortestTitle = 24;
    private const int NarrowestTitle = 8;
    private const int NarrowName = 12;
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
            PrintBlocks(console, table, rows);
        }

        console.Write(new Text(Same(table) + "\n"));
        foreach (var line in Drivers(table, comparisons))
        {
            console.Write(new Text(line + "\n"));
        }
    }

    /// <summary>As many options beside one another as have room, the others in blocks below; titles are shortened before that.</summary>
    private static void PrintBlocks(IAnsiConsole console, OptionTable table, OptionCells[] rows)
    {
        string[] headings =
        [
            .. table.Names.Select(
                (n, i) =>
                    ShortText.Wrapped(n, Math.Max(NarrowName, rows.Max(r => r.Values[i].Length)))
            ),
        ];
        int[] widths =
        [
            .. headings.Select(
                (h, i) =>
                    Padding
                    + Math.Max(h.Split('\n').Max(l => l.Length), rows.Max(r => r.Values[i].Length))
            ),
        ];
        var aside =
            rows.Max(r => r.Unit.Length) + rows.Max(r => r.Years.Length) + 3 * Padding + Outer;
        var longest = rows.Max(r => r.Title.Length);
        var room = console.Profile.Width - aside;
        var blocks = Blocks(widths, room - Math.Min(ShortestTitle, longest));
        var widest = blocks.Max(b => widths[b].Sum());
        var title = Math.Clamp(room - widest, Math.Min(NarrowestTitle, longest), longest);
        foreach (var block in blocks)
        {
            console.Write(Block(headings, rows, title, block));
        }
    }

    /// <summary>Ranges of columns that have room together; at least one column each.</summary>
    private static List<Range> Blocks(int[] widths, int room)
    {
        var blocks = new List<Range>();
        for (var first = 0; first < widths.Length; )
        {
            var (end, taken) = (first + 1, widths[first]);
            while (end < widths.Length && taken + widths[end] <= room)
            {
                taken += widths[end++];
            }

            blocks.Add(first..end);
            first = end;
        }

        return blocks;
    }

    private static Table Block(string[] headings, OptionCells[] rows, int title, Range block)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var heading in s_headings)
        {
            table.AddColumn(new TableColumn(heading).NoWrap());
        }

        foreach (var heading in headings[block])
        {
            table.AddColumn(new TableColumn(Markup.Escape(heading)).RightAligned().NoWrap());
        }

        foreach (var row in rows)
        {
            string[] cells =
            [
                ShortText.Of(row.Title, title),
                row.Unit,
                row.Years,
                .. row.Values.ToArray()[block].Select(v => v.Length == 0 ? "–" : v),
            ];
            table.AddRow(cells.Select(c => new Text(c)));
        }

        return table;
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
