using System.Globalization;
using Calculator.Reporting.Formats;

namespace Calculator.Reporting.Tables;

/// <summary>Writes the summary as csv or markdown.</summary>
public static class SummaryText
{
    /// <summary>Base units at full precision.</summary>
    public static string Csv(Report report)
    {
        var table = SummaryTable.Of(report);
        var csv = new CsvText().Text("line").Text("title").Text("unit");
        foreach (var year in table.Years)
        {
            csv.Number(year);
        }

        csv.EndRow();
        foreach (var row in table.Rows)
        {
            csv.Text(row.Line.Id).Text(row.Line.Title).Text(row.Line.Unit.ToString());
            foreach (var value in row.Values)
            {
                csv.Number(value);
            }

            csv.EndRow();
        }

        return csv.ToString();
    }

    /// <summary>A table for a report or a web page, rounded for display.</summary>
    public static string Markdown(Report report)
    {
        var table = SummaryTable.Of(report);
        var years = table.Years.Select(y => y.ToString(CultureInfo.InvariantCulture));
        var lines = new List<string>
        {
            $"### {Cell(report.Title)}",
            "",
            "| Line | Unit | " + string.Join(" | ", years) + " |",
            "| --- | --- |" + string.Concat(table.Years.Select(_ => " ---: |")),
        };
        lines.AddRange(
            table.Rows.Select(r =>
                $"| {Cell(r.Line.Title)} | {r.ShownUnit} | "
                + string.Join(" | ", r.Values.Select(r.Shown))
                + " |"
            )
        );
        return string.Join('\n', lines) + "\n";
    }

    private static string Cell(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal)
            .Replace("\n", " ", StringComparison.Ordinal);
}
