using Calculator.TestSupport;

namespace Calculator.Reporting.Tests.Runs;

public sealed class FigureWarningsTests
{
    private static string Yaml(string alternatives) =>
        TestScenario.OneAgreement(
            "labor: { rule: level, amount: 5 JPY, source: s }",
            host: "troops: { value: 10, source: s }",
            more: $$"""
            economy: { indices: { cpi: { value: 3 %, source: s } } }
            alternatives: {{alternatives}}
            """
        );

    private static IEnumerable<string> Warnings(string alternatives) =>
        ShippedReports
            .OfText(Yaml(alternatives))
            .Warnings.Where(w => !w.Contains("no sender cost", StringComparison.Ordinal));

    [Fact]
    public void A_figure_that_nothing_reads_is_told_with_its_line() =>
        Assert.Equal(
            ["test.yaml:5: the figure 3 % counts for nothing: nothing follows this index"],
            Warnings("{}")
        );

    [Fact]
    public void A_figure_of_an_alternative_is_told_with_its_name() =>
        Assert.Contains(
            "test.yaml:6: alternative 'more': the figure 9 % counts for nothing: nothing follows this index",
            Warnings("{ more: { economy: { indices: { ppi: { value: 9 %, source: s } } } } }")
        );

    [Fact]
    public void An_alternative_that_changes_no_result_is_told() =>
        Assert.Contains(
            "test.yaml:6: the alternative 'same' gives the same results as the scenario itself",
            Warnings("{ same: { title: Same } }")
        );

    /// <summary>The scenario states the index for its alternative, whose labor follows it.</summary>
    [Fact]
    public void A_figure_that_only_an_alternative_reads_is_not_told() =>
        Assert.Empty(
            Warnings(
                "{ grow: { hosts: { japan: { agreements: { sma: { lines: { labor: { rule: escalate, base: 5 JPY, index: cpi } } } } } } } }"
            )
        );
}
