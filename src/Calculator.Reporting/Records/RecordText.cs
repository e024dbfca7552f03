using Calculator.Core.Comparison;
using Calculator.Core.Published;
using Calculator.Reporting.Formats;

namespace Calculator.Reporting.Records;

/// <summary>Writes published figures as csv or markdown.</summary>
public static class RecordText
{
    private static readonly string[] s_headings =
    [
        "scenario",
        "line",
        "over",
        "year",
        "of",
        "against",
        "unit",
        "published",
        "computed",
        "within",
        "verdict",
        "restated",
        "source",
        "reason",
        "note",
    ];

    /// <summary>One row a figure, base units at full precision.</summary>
    public static string Csv(IEnumerable<ScenarioRecord> records)
    {
        var csv = new CsvText();
        foreach (var heading in s_headings)
        {
            csv.Text(heading);
        }

        csv.EndRow();
        foreach (var record in records)
        {
            foreach (var outcome in record.Outcomes)
            {
                var figure = outcome.Figure;
                csv.Text(record.ScenarioId)
                    .Text(figure.LineId)
                    .Text(figure.Over)
                    .Text(figure.Years.ToString())
                    .Text(figure.Aggregation.Word())
                    .Text(figure.Against?.ToString())
                    .Text(outcome.Unit.ToString())
                    .Number(figure.Value)
                    .Number(outcome.Computed)
                    .Number(figure.Within)
                    .Text(OutcomeText.Verdict(outcome))
                    .Text(outcome.IsRestated ? "yes" : "no")
                    .Text(figure.Source)
                    .Text(figure.Differs)
                    .Text(figure.Note)
                    .EndRow();
            }
        }

        return csv.ToString();
    }

    /// <summary>The whole record: a table of the scenarios, then every figure of each.</summary>
    public static string Markdown(IReadOnlyList<ScenarioRecord> records)
    {
        var lines = new List<string>
        {
            "# The published record",
            "",
            "What was printed elsewhere for results of the scenarios, beside what they give; `alliance verify --format markdown` writes this page.",
            "A figure agrees when the result lies within its rounding. One that does not has its reason. *Restated* figures are inputs of the",
            "scenario themselves (a sum spread evenly over its years counts as one), so that their agreement says little.",
            "",
            "| scenario | figures | agree | of these restated | differ for a reason | differ |",
            "| --- | ---: | ---: | ---: | ---: | ---: |",
        };
        var shown = records.Where(r => !r.Outcomes.IsEmpty).ToArray();
        lines.AddRange(
            shown.Select(r =>
                $"| [{r.ScenarioId}](#{r.ScenarioId}) | {r.Outcomes.Length} | {r.Agreeing} | {r.Restated} | {r.Explained} | {r.Open} |"
            )
        );
        lines.Add(
            $"| **all** | **{shown.Sum(r => r.Outcomes.Length)}** | **{shown.Sum(r => r.Agreeing)}** | **{shown.Sum(r => r.Restated)}** | **{shown.Sum(r => r.Explained)}** | **{shown.Sum(r => r.Open)}** |"
        );
        foreach (var record in shown)
        {
            lines.AddRange([
                "",
                $"## {record.ScenarioId}",
                "",
                Cell(record.Title),
                "",
                "| figure | published | rounding | computed | | source |",
                "| --- | ---: | ---: | ---: | --- | --- |",
            ]);
            lines.AddRange(record.Outcomes.Select(Row));
        }

        return string.Join('\n', lines) + "\n";
    }

    private static string Row(PublishedOutcome outcome)
    {
        var (figure, numbers) = (outcome.Figure, OutcomeNumbers.Of(outcome));
        var verdict =
            outcome.Agrees ? OutcomeText.Verdict(outcome) + (outcome.IsRestated ? ", restated" : "")
            : figure.Differs is { } reason ? $"**differs**: {reason}"
            : "**differs**";
        var remarks = figure.Note is { } note ? $"{verdict}. {note}" : verdict;
        return $"| {Cell($"`{figure.Subject}` {figure.Describe()[figure.Subject.Length..].Trim()}")} | {numbers.Published} | ±{numbers.Within} | {numbers.Computed} | {Cell(remarks)} | {Cell(figure.Source)} |";
    }

    private static string Cell(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal)
            .Replace("\n", " ", StringComparison.Ordinal);
}
