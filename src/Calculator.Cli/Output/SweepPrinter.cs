using System.Collections.Immutable;
using System.Text;
using Calculator.Reporting.Sweeps;
using Spectre.Console;

namespace Calculator.Cli.Output;

/// <summary>Prints a sweep: a row for each value of the first input, a column for each of the second.</summary>
internal static class SweepPrinter
{
    private const string NoValue = "–";

    /// <summary>Prints the sweep in a format.</summary>
    public static void Print(Terminal terminal, string format, SweepTable table)
    {
        switch (format)
        {
            case "json":
                terminal.Output.Write(Encoding.UTF8.GetString(SweepJson.Write(table)));
                return;
            case "csv":
                terminal.Output.Write(SweepCsv.Write(table));
                return;
            case "markdown":
                terminal.Output.Write(Markdown(table));
                return;
            default:
                terminal.Rich.Write(
                    new Text(Title(table) + "\n", new Style(decoration: Decoration.Bold))
                );
                foreach (var sentence in Sentences(table))
                {
                    terminal.Rich.Write(new Text(sentence + "\n"));
                }

                ColumnBlocks.Print(
                    terminal.Rich,
                    [table.Inputs[0].Path],
                    Names(table),
                    Rows(table)
                );
                return;
        }
    }

    private static string Title(SweepTable table) =>
        $"{table.Line.Title}, {table.Shown.ShownUnit}, FY{table.Year}: {table.Report.Title}";

    private static IEnumerable<string> Sentences(SweepTable table)
    {
        if (table.Inputs.Length > 1)
        {
            yield return $"Rows: {table.Inputs[0].Path}. Columns: {table.Inputs[1].Path}.";
        }

        if (!table.Report.Settings.IsEmpty)
        {
            yield return $"Set on the command line: {string.Join("; ", table.Report.Settings)}.";
        }
    }

    private static ImmutableArray<string> Names(SweepTable table) =>
        table.Inputs.Length > 1 ? table.Inputs[1].Texts : [table.Line.Id];

    private static List<ColumnRow> Rows(SweepTable table)
    {
        var shown = table.Shown;
        return
        [
            .. table
                .Inputs[0]
                .Texts.Select(
                    (text, row) =>
                        new ColumnRow(
                            [text],
                            [
                                .. Enumerable
                                    .Range(0, table.Columns)
                                    .Select(c => table.Value(row, c))
                                    .Select(v => double.IsNaN(v) ? NoValue : shown.Shown(v)),
                            ]
                        )
                ),
        ];
    }

    private static string Markdown(SweepTable table)
    {
        var text = new StringBuilder($"### {Cell(Title(table))}\n");
        foreach (var sentence in Sentences(table))
        {
            text.Append('\n').Append(Cell(sentence)).Append('\n');
        }

        text.Append($"\n| {Cell(table.Inputs[0].Path)} | ")
            .AppendJoin(" | ", Names(table).Select(Cell))
            .Append(" |\n| --- |")
            .Insert(text.Length, " ---: |", table.Columns)
            .Append('\n');
        foreach (var row in Rows(table))
        {
            text.Append("| ")
                .AppendJoin(" | ", row.Head.Concat(row.Values).Select(Cell))
                .Append(" |\n");
        }

        return text.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
