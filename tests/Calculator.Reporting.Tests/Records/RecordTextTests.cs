using System.Text.Json;
using Calculator.Core.Comparison;
using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Reporting.Records;
using Calculator.TestSupport;

namespace Calculator.Reporting.Tests.Records;

public sealed class RecordTextTests
{
    private static ScenarioRecord Record(params string[] figures)
    {
        var file = TestScenario.Read(
            TestScenario.OneAgreement(
                "labor: { rule: level, amount: 1_247.198 bn JPY }",
                host: "troops: 50_000",
                more: $"published: [{string.Join(", ", figures.Select(f => $"{{ {f} }}"))}]"
            )
        );
        Assert.False(file.HasErrors, string.Join('\n', file.Diagnostics));
        var result = EvaluationResult.Run(file.Model!, new DiagnosticCollector())!;
        return new ScenarioRecord(
            "test",
            "A | B",
            PublishedRecord.Of(result, file.Scenario!.Published)
        );
    }

    /// <summary>In the scale of the printed figure, and with a digit more than its rounding.</summary>
    [Theory]
    [InlineData(
        "line: support.total, year: 2022, value: 1_247.2 bn JPY, source: s",
        "1,247.2 bn JPY",
        "1,247.198 bn JPY",
        "0.05 bn JPY"
    )]
    [InlineData(
        "line: support.total, over: support.cash, year: 2022, value: 100 %, source: s",
        "100 %",
        "100.00 %",
        "0.5 %"
    )]
    [InlineData(
        "line: support.total, over: support.cash, year: 2022, value: 1.0, source: s",
        "1.0 times",
        "1.000 times",
        "0.05 times"
    )]
    [InlineData(
        "line: troops, year: 2022, value: 50_000, rounding: 500, source: s",
        "50,000 person",
        "50,000.0 person",
        "500 person"
    )]
    public void Numbers_are_those_of_the_printed_figure(
        string figure,
        string published,
        string computed,
        string within
    ) =>
        Assert.Equal(
            new OutcomeNumbers(published, computed, within),
            OutcomeNumbers.Of(Record(figure).Outcomes[0])
        );

    [Fact]
    public void The_summary_counts()
    {
        var record = Record(
            "line: support.total, year: 2022, value: 1_247.2 bn JPY, source: s",
            "line: support.total, year: 2022, value: 1_247.1 bn JPY, source: s, differs: cut off",
            "line: support.total, year: 2023, value: 9 bn JPY, source: s"
        );
        Assert.Equal(
            "1 of 3 published figures agree; 1 differs for a stated reason; 1 differs without one",
            record.Summary()
        );
        Assert.Equal(
            "| `support.total` 2022 | 1,247.1 bn JPY | ±0.05 bn JPY | 1,247.198 bn JPY | **differs**: cut off | s |",
            RecordText.Markdown([record]).Split('\n').Single(l => l.Contains("1,247.1 bn"))
        );
        Assert.Equal(4, RecordText.Csv([record]).TrimEnd().Split("\r\n").Length);
        using var json = JsonDocument.Parse(RecordJson.Write([record]));
        Assert.Equal(
            [true, false, false],
            json.RootElement.EnumerateArray().Select(f => f.GetProperty("agrees").GetBoolean())
        );
        Assert.Equal("cut off", json.RootElement[1].GetProperty("reason").GetString());
    }
}
