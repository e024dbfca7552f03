using Calculator.Core.Comparison;
using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Comparison;

/// <summary>Figures against results worked out by hand: utilities of 20, 10 and 5 bn JPY beside labor of 60 bn a year.</summary>
public sealed class PublishedRecordTests
{
    private const string Lines = """
        labor: { rule: level, amount: 60 bn JPY }
        utilities: { rule: schedule, amounts: { 2022: 20 bn JPY, 2023: 10 bn JPY, 2024: 5 bn JPY } }
        """;

    private static PublishedOutcome Outcome(string figure)
    {
        var file = TestScenario.Read(
            TestScenario.OneAgreement(
                Lines,
                years: "2022-2024",
                host: "troops: 50_000",
                more: $"published: [{{ {figure}, source: s }}]"
            )
        );
        Assert.False(file.HasErrors, string.Join('\n', file.Diagnostics));
        return Assert.Single(
            PublishedRecord.Of(
                EvaluationResult.Run(file.Model!, new DiagnosticCollector())!,
                file.Scenario!.Published
            )
        );
    }

    [Theory]
    [InlineData("line: japan.sma.utilities, year: 2023, value: 1 bn JPY", 10e9)]
    [InlineData("line: japan.sma.utilities, year: 2022-2024, value: 1 bn JPY", 35e9)]
    [InlineData("line: japan.sma.utilities, year: 2023-2024, of: mean, value: 1 bn JPY", 7.5e9)]
    [InlineData("line: japan.sma.utilities, year: 2023, of: change, value: 1 bn JPY", -10e9)]
    [InlineData(
        "line: japan.sma.utilities, year: 2023-2024, against: 2022, of: change, value: 1 bn JPY",
        -5e9
    )]
    [InlineData("line: japan.sma.utilities, year: 2024, against: 2022, value: 1 %", -0.75)]
    [InlineData(
        "line: japan.sma.utilities, year: 2024, against: 2022, of: yearly-growth, value: 1 %",
        -0.5
    )]
    [InlineData("line: japan.sma.utilities, over: support.total, year: 2022, value: 1 %", 0.25)]
    [InlineData("line: japan.sma.labor, over: japan.sma.utilities, year: 2023-2024, value: 1", 8.0)]
    [InlineData("line: support.per-troop, year: 2022, value: 1 JPY/person", 1.6e6)]
    [InlineData("line: troops, year: 2022-2024, of: mean, value: 1", 50_000)]
    public void It_is_made_of_the_lines_values(string figure, double expected) =>
        Assert.Equal(expected, Outcome(figure).Computed, Math.Abs(expected) * 1e-12);

    /// <summary>The end of the rounding counts.</summary>
    [Theory]
    [InlineData("35 bn JPY", "", true)]
    [InlineData("34.9 bn JPY", "", false)]
    [InlineData("34.9 bn JPY", ", rounding: 0.1 bn JPY", true)]
    [InlineData("34.95 bn JPY", ", rounding: 0.05 bn JPY", true)]
    [InlineData("34.94 bn JPY", ", rounding: 0.05 bn JPY", false)]
    [InlineData("35 bn JPY", ", rounding: 0 JPY", true)]
    public void It_agrees_within_its_rounding(string value, string rounding, bool agrees) =>
        Assert.Equal(
            agrees,
            Outcome($"line: japan.sma.utilities, year: 2022-2024, value: {value}{rounding}").Agrees
        );

    [Theory]
    [InlineData("line: japan.sma.labor, year: 2022, value: 60 bn JPY", true)]
    [InlineData("line: support.total, year: 2022, value: 80 bn JPY", false)]
    [InlineData("line: japan.sma.labor, year: 2022-2024, value: 180 bn JPY", true)]
    [InlineData("line: japan.sma.utilities, year: 2022-2024, value: 35 bn JPY", false)]
    public void An_input_restated_is_told(string figure, bool restated) =>
        Assert.Equal(restated, Outcome(figure).IsRestated);

    [Theory]
    [InlineData("99 bn JPY", "", "PUB008")]
    [InlineData("99 bn JPY", ", differs: why", null)]
    [InlineData("80 bn JPY", ", differs: why", "PUB009")]
    [InlineData("80 bn JPY", "", null)]
    public void A_difference_without_a_reason_and_a_reason_without_a_difference_are_warnings(
        string value,
        string differs,
        string? code
    )
    {
        var outcome = Outcome($"line: support.total, year: 2022, value: {value}{differs}");
        var warning = PublishedRecord.Warnings([outcome]).SingleOrDefault();
        Assert.Equal(code, warning?.Code);
        Assert.NotEqual(Severity.Error, warning?.Severity ?? Severity.Warning);
    }
}
