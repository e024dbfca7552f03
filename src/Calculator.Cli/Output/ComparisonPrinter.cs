using System.Globalization;
using System.Text;
using Calculator.Core.Comparison;
using Calculator.Core.Quantities;
using Calculator.Reporting;
using Calculator.Reporting.Files;
using Calculator.Reporting.Tables;
using Spectre.Console;

namespace Calculator.Cli.Output;

/// <summary>Prints a comparison: totals or last years side by side, and the drivers.</summary>
internal static class ComparisonPrinter
{
    private const int HeadColumns = 3;

    private static readonly string[] s_headings =
    [
        "",
        "unit",
        "years",
        "base",
        "alternative",
        "delta",
        "delta %",
    ];

    /// <summary>Prints a comparison in a format; what a reader of bare data must know goes to standard error.</summary>
    public static void Print(
        Terminal terminal,
        string format,
        Report @base,
        Report other,
        ScenarioComparison comparison
    )
    {
        if (format is "json" or "csv")
        {
            foreach (var sentence in Sentences(@base, other, comparison))
            {
                terminal.Error.WriteLine(sentence);
            }
        }

        switch (format)
        {
            case "json":
                terminal.Output.Write(
                    Encoding.UTF8.GetString(ComparisonJson.Write(@base, other, comparison))
                );
                return;
            case "csv":
                terminal.Output.Write(ComparisonCsv.Write(comparison));
                return;
            case "markdown":
                terminal.Output.Write(Markdown(@base, other, comparison));
                return;
            default:
                PrintTable(terminal.Rich, @base, other, comparison);
                return;
        }
    }

    private static void PrintTable(
        IAnsiConsole console,
        Report @base,
        Report other,
        ScenarioComparison comparison
    )
    {
        console.Write(
            new Text(
                $"{@base.Title}\nagainst {other.Title}\n",
                new Style(decoration: Decoration.Bold)
            )
        );
        foreach (var sentence in Sentences(@base, other, comparison))
        {
            console.Write(new Text(sentence + "\n"));
        }

        ColumnRow[] rows =
        [
            .. Rows(comparison, "–").Select(r => new ColumnRow(r[..HeadColumns], r[HeadColumns..])),
        ];
        if (rows.Length > 0)
        {
            ColumnBlocks.Print(console, s_headings[..HeadColumns], s_headings[HeadColumns..], rows);
        }

        foreach (var waterfall in comparison.Waterfalls.Where(w => w.Start != w.End))
        {
            console.Write(new Text(Drivers(@base, waterfall) + "\n"));
        }
    }

    private static string Markdown(Report @base, Report other, ScenarioComparison comparison)
    {
        var text = new StringBuilder($"### {Cell(@base.Title)} against {Cell(other.Title)}\n\n");
        foreach (var sentence in Sentences(@base, other, comparison))
        {
            text.Append(Cell(sentence)).Append("\n\n");
        }

        text.Append("| ")
            .AppendJoin(" | ", s_headings)
            .Append(" |\n| --- | --- | --- | ---: | ---: | ---: | ---: |\n");
        foreach (var row in Rows(comparison, ""))
        {
            text.Append("| ").AppendJoin(" | ", row.Select(Cell)).Append(" |\n");
        }

        foreach (var waterfall in comparison.Waterfalls.Where(w => w.Start != w.End))
        {
            text.Append('\n').Append(Drivers(@base, waterfall)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>What a reader must know before the numbers: the years, and what can't be compared.</summary>
    private static IEnumerable<string> Sentences(
        Report @base,
        Report other,
        ScenarioComparison comparison
    ) =>
        new[]
        {
            ComparedYears.Of(comparison).Sentence(@base, other),
            ComparisonRow.InOtherUnitsSentence(comparison),
            @base.Settings.IsEmpty
                ? ""
                : $"Set on the command line: {string.Join("; ", @base.Settings)}.",
        }.Where(s => s.Length > 0);

    /// <summary>Amounts summed over the common years, everything else in the last common year; only what differs.</summary>
    private static IEnumerable<string[]> Rows(ScenarioComparison comparison, string noValue) =>
        ComparisonRow
            .Of(comparison)
            .Select(r => r.OfBase && r.OfAlternative ? Both(r, noValue) : One(r));

    private static string[] One(ComparisonRow row) =>
        [
            row.Line.Title,
            row.Line.Unit.ToString(),
            "",
            row.OfBase ? "has it" : "-",
            row.OfAlternative ? "has it" : "-",
            "",
            "",
        ];

    private static string[] Both(ComparisonRow row, string noValue)
    {
        double[] values =
        [
            .. new[] { row.Base, row.Alternative, row.Delta }.Select(v => v ?? double.NaN),
        ];
        var shown = new SummaryRow(
            row.Line,
            [.. values],
            row.Line.Unit.IsMoney ? AmountScale.For(values[..2]) : AmountScale.One
        );
        return
        [
            row.Line.Title,
            shown.ShownUnit,
            ComparedYears.Words(row.Years),
            Value(row.Base),
            Value(row.Alternative),
            (row.Delta > 0 ? "+" : "") + (row.Delta is { } d ? shown.Shown(d) : ""),
            row.Base is not { } a || a == 0 || row.Delta is not { } delta
                ? ""
                : (delta / Math.Abs(a) * 100).ToString("+0.0;-0.0", CultureInfo.InvariantCulture),
        ];

        string Value(double? value) => value is { } number ? shown.Shown(number) : noValue;
    }

    /// <summary>From one total to the other, driver by driver.</summary>
    public static string Drivers(Report @base, Waterfall waterfall)
    {
        var unit = @base.Result.Model.Find(waterfall.LineId)!.Unit;
        return $"{waterfall.LineId}: {QuantityFormat.Write(waterfall.Start, unit)}"
            + string.Concat(
                waterfall
                    .Steps.Where(s => s.Effect != 0)
                    .Select(s =>
                        $", {s.Driver.Words().ToLowerInvariant()} {(s.Effect > 0 ? "+" : "")}{QuantityFormat.Write(s.Effect, unit)}"
                    )
            )
            + $" = {QuantityFormat.Write(waterfall.End, unit)}";
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
