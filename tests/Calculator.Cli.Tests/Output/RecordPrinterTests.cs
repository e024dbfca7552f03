using Calculator.Cli.Output;
using Calculator.Reporting.Records;
using Calculator.TestSupport;

namespace Calculator.Cli.Tests.Output;

public sealed class RecordPrinterTests
{
    private static ScenarioRecord Record(string published) =>
        ScenarioRecord.Of(
            ShippedReports.OfText(
                TestScenario.OneAgreement(
                    "labor: { rule: level, amount: 5 JPY, source: s }",
                    more: $"published: [{published}]"
                )
            )
        );

    private static string Differences(string published)
    {
        using var output = new StringWriter();
        RecordPrinter.PrintDifferences(output, Record(published));
        return output.ToString().ReplaceLineEndings("\n");
    }

    [Fact]
    public void A_scenario_without_figures_prints_nothing() => Assert.Empty(Differences(""));

    [Fact]
    public void Where_all_agree_one_line_says_so() =>
        Assert.Equal(
            "1 of 1 published figure agree\n",
            Differences("{ line: support.total, year: 2022, value: 5 JPY, source: s }")
        );

    [Fact]
    public void What_differs_is_a_line_with_both_values()
    {
        var lines = Differences(
                "{ line: support.total, year: 2022, value: 7 JPY, source: s, differs: why }"
            )
            .Split('\n');
        Assert.Equal("0 of 1 published figure agree; 1 differs for a stated reason", lines[0]);
        Assert.Contains("published 7 JPY", lines[1], StringComparison.Ordinal);
        Assert.Contains("computed 5.00 JPY", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_ends_with_the_sum_of_several_scenarios()
    {
        using var output = new StringWriter();
        var terminal = new Terminal(output, TextWriter.Null, isQuiet: false, isRedirected: true);
        var record = Record("{ line: support.total, year: 2022, value: 7 JPY, source: s }");
        RecordPrinter.PrintTable(terminal.Rich, [record, record]);
        var rows = output
            .ToString()
            .ReplaceLineEndings("\n")
            .Split('\n')
            .Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(w => w.Length == 6)
            .ToArray();
        Assert.Equal(["test", "1", "0", "0", "0", "1"], rows[^2]);
        Assert.Equal(["all", "2", "0", "0", "0", "2"], rows[^1]);
    }
}
