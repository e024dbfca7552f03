using Calculator.Reporting.Records;
using Spectre.Console;

namespace Calculator.Cli.Output;

/// <summary>Prints how published figures stand to results.</summary>
internal static class RecordPrinter
{
    /// <summary>How many figures of one scenario agree, and a line for each that does not; nothing for a scenario that states none.</summary>
    public static void PrintDifferences(TextWriter output, ScenarioRecord record)
    {
        if (record.Outcomes.IsEmpty)
        {
            return;
        }

        output.WriteLine(record.Summary());
        foreach (var outcome in record.Notable)
        {
            output.WriteLine("  " + OutcomeText.Lines(outcome).First());
        }

        if (!record.Outcomes.All(o => o.Agrees))
        {
            output.WriteLine("  sources and reasons: alliance verify, and results.json");
        }
    }

    /// <summary>A table of the scenarios that state figures.</summary>
    public static void PrintTable(IAnsiConsole console, IReadOnlyList<ScenarioRecord> records)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn("scenario").NoWrap());
        foreach (
            var heading in new[] { "figures", "agree", "restated", "differ for a reason", "differ" }
        )
        {
            table.AddColumn(new TableColumn(heading).RightAligned());
        }

        foreach (var record in records)
        {
            Row(record.ScenarioId, [record], Style.Plain);
        }

        if (records.Count > 1)
        {
            Row("all", records, new Style(decoration: Decoration.Bold));
        }

        console.Write(table);

        void Row(string name, IReadOnlyList<ScenarioRecord> of, Style style) =>
            table.AddRow(
                new[]
                {
                    of.Sum(r => r.Outcomes.Length),
                    of.Sum(r => r.Agreeing),
                    of.Sum(r => r.Restated),
                    of.Sum(r => r.Explained),
                    of.Sum(r => r.Open),
                }
                    .Select(n => new Text($"{n}", style))
                    .Prepend(new Text(name, style))
            );
    }
}
