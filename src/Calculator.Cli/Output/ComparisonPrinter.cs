using System.Globalization;
using System.Text;
using Calculator.Core.Comparison;
using Calculator.Core.Modelling;
using Calculator.Reporting;
using Calculator.Reporting.Tables;
using Spectre.Console;

namespace Calculator.Cli.Output;

/// <summary>Prints a comparison: totals or last years side by side, and the drivers.</summary>
internal static class ComparisonPrinter
{
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

    public static void Print(
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
        var table = new Table { Border = TableBorder.Simple };
        for (var i = 0; i < s_headings.Length; i++)
        {
            table.AddColumn(
                i < 3
                    ? new TableColumn(s_headings[i]).NoWrap()
                    : new TableColumn(s_headings[i]).RightAligned().NoWrap()
            );
        }

        foreach (var row in Rows(comparison))
        {
            table.AddRow(row.Select(c => new Text(c)));
        }

        console.Write(table);
        foreach (var waterfall in comparison.Waterfalls.Where(w => w.Start != w.End))
        {
            console.Write(new Text(Drivers(@base, waterfall) + "\n"));
        }
    }

    public static string Markdown(Report @base, Report other, ScenarioComparison comparison)
    {
        var text = new StringBuilder($"### {Cell(@base.Title)} against {Cell(other.Title)}\n\n");
        text.Append("| ")
            .AppendJoin(" | ", s_headings)
            .Append(" |\n| --- | --- | --- | ---: | ---: | ---: | ---: |\n");
        foreach (var row in Rows(comparison))
        {
            text.Append("| ").AppendJoin(" | ", row.Select(Cell)).Append(" |\n");
        }

        foreach (var waterfall in comparison.Waterfalls.Where(w => w.Start != w.End))
        {
            text.Append('\n').Append(Drivers(@base, waterfall)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Amounts summed over the common years, everything else in the last common year; only what differs.</summary>
    private static IEnumerable<string[]> Rows(ScenarioComparison comparison)
    {
        var common = comparison
            .Years.Where(y =>
                comparison.Base.Model.Years.Contains(y)
                && comparison.Alternative.Model.Years.Contains(y)
            )
            .ToArray();
        foreach (
            var line in comparison.Lines.Where(l =>
                l.Line.Role is LineRole.Measure or LineRole.SupportCategory
            )
        )
        {
            if (common.Length == 0)
            {
                yield break;
            }

            if (line.Base is null || line.Alternative is null)
            {
                yield return
                [
                    line.Line.Title,
                    line.Line.Unit.ToString(),
                    "",
                    line.Base is null ? "-" : "has it",
                    line.Alternative is null ? "-" : "has it",
                    "",
                    "",
                ];
                continue;
            }

            var years = line.Line.Unit.IsMoney ? common : [common[^1]];
            var (a, b) = (
                years.Sum(y => line.BaseValue(y)!.Value),
                years.Sum(y => line.AlternativeValue(y)!.Value)
            );
            if (a == b)
            {
                continue;
            }

            var row = new SummaryRow(
                line.Line,
                [a, b, b - a],
                line.Line.Unit.IsMoney ? AmountScale.For([a, b]) : AmountScale.One
            );
            yield return
            [
                line.Line.Title,
                row.ShownUnit,
                years.Length == 1 ? $"{years[0]}" : $"{years[0]}-{years[^1]}",
                row.Shown(a),
                row.Shown(b),
                (b > a ? "+" : "") + row.Shown(b - a),
                a == 0
                    ? ""
                    : ((b - a) / Math.Abs(a) * 100).ToString(
                        "+0.0;-0.0",
                        CultureInfo.InvariantCulture
                    ),
            ];
        }
    }

    private static string Drivers(Report @base, Waterfall waterfall)
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
