using Calculator.Core.Diagnostics;
using Calculator.ScenarioFiles.Documents;
using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Binding.Figures;

/// <summary>Levels, rates and percentages never stand for one another in silence.</summary>
public sealed class IndexFiguresTests
{
    private static IReadOnlyList<PositionedDiagnostic> Read(
        string index,
        string rule = "cap: 5 %"
    ) =>
        [
            .. TestScenario
                .Read(
                    $$"""
                    scenario: test
                    years: 2022-2024
                    report: { currency: JPY }
                    economy: { indices: { cpi: {{index}} } }
                    hosts:
                      japan:
                        agreements: { a: { term: 2022-2024, source: x, lines: { l: { rule: escalate, base: 5 JPY, index: cpi, {{rule}} } } } }
                    """
                )
                .Diagnostics.Where(d =>
                    !d.Diagnostic.Code.StartsWith("SCN", StringComparison.Ordinal)
                ),
        ];

    /// <summary>Code, line and the text under the caret; a value of one letter is marked at its key.</summary>
    private static (string, int, string) Place(PositionedDiagnostic item)
    {
        var at = item.Position!;
        return (
            item.Diagnostic.Code,
            at.Line,
            at.File.Line(at.Line).Substring(at.Column - 1, at.Length)
        );
    }

    [Theory]
    [InlineData("{ schedule: { 2021: 100, 2022: 102 }, then: 2 % }", "FIG009", "2 %")]
    [InlineData("{ 2021: 100, 2022: 102, 2023: 2 %, 2024: 2 % }", "FIG009", "2 %")]
    [InlineData("{ 2021: 2 %, 2022: 102 }", "FIG009", "102")]
    [InlineData("{ from: 100, to: 2 %, over: 2021-2024 }", "FIG009", "2 %")]
    [InlineData("{ schedule: { 2022: 2 % }, then: 3 }", "FIG009", "then")]
    [InlineData("0.07", "FIG012", "0.07")]
    [InlineData("2", "FIG012", "cpi")]
    [InlineData("{ value: 104 index }", "FIG012", "104 index")]
    [InlineData("5 mn JPY", "FIG012", "5 mn JPY")]
    [InlineData("102 %", "FIG003", "102 %")]
    [InlineData("{ 2022: 102 %, 2023: 104 %, 2024: 105 % }", "FIG003", "102 %")]
    public void Levels_and_rates_never_mix(string index, string code, string marked)
    {
        var error = Read(index).First(d => d.Diagnostic.Severity == Severity.Error);
        Assert.Equal((code, 4, marked), Place(error));
    }

    [Theory]
    [InlineData("0.07", "7 %")]
    [InlineData("0.025", "2.5 %")]
    [InlineData("4", "4 %")]
    public void The_likely_meaning_is_named(string index, string meant) =>
        Assert.Equal(meant, Assert.Single(Read(index)).Diagnostic.DidYouMean);

    [Theory]
    [InlineData("{ 2021: 2.5, 2022: 2.9, 2023: 3.1, 2024: 2 }", "FIG014")]
    [InlineData("{ 2021: 0.025, 2022: 0.03, 2023: 0.02, 2024: 0.01 }", "FIG014")]
    [InlineData("{ 2021-2024: 100 }", "FIG013")]
    [InlineData("{ schedule: { 2021: 100 }, then: hold }", "FIG013")]
    [InlineData("{ from: 100, to: 100, over: 2021-2024 }", "FIG013")]
    [InlineData("{ base: 100, base-year: 2021, growth: 0 % }", "FIG013")]
    public void A_level_that_never_moves_or_looks_like_a_percentage_is_a_warning(
        string index,
        string code
    ) => Assert.Contains(Read(index), d => d.Diagnostic.Code == code);

    [Theory]
    [InlineData("{ 2021: 100, 2022: 102.5, 2023: 104, 2024: 105 }")]
    [InlineData("{ 2021: 1, 2022: 1.02, 2023: 1.05, 2024: 1.06 }")]
    [InlineData("{ schedule: { 2021: 100, 2022: 102 }, then: { growth: 2 % } }")]
    [InlineData("{ 2021-2024: 2 % }")]
    [InlineData("{ 2021: 5 mn JPY, 2022: 5.1 mn JPY, 2023: 5.2 mn JPY, 2024: 5.3 mn JPY }")]
    public void What_is_meant_is_not_told(string index) => Assert.Empty(Read(index));

    [Theory]
    [InlineData("cap: 4", "4 %")]
    [InlineData("floor: 2", "2 %")]
    [InlineData("cap: 61", "61 %")]
    public void A_percentage_without_its_sign_is_an_error_out_of_range(string rule, string meant)
    {
        var error = Assert.Single(Read("{ 2021-2024: 2 % }", rule));
        Assert.Equal(("FIG003", meant), (error.Diagnostic.Code, error.Diagnostic.DidYouMean));
    }

    [Theory]
    [InlineData("cap: 0.04", "read as 4 %")]
    [InlineData("floor: 0.005", "read as 0.5 %")]
    [InlineData("cap: 1", "read as 100 %")]
    public void And_a_warning_within_it(string rule, string words)
    {
        var warning = Assert.Single(Read("{ 2021-2024: 2 % }", rule));
        Assert.Equal("FIG011", warning.Diagnostic.Code);
        Assert.Contains(words, warning.Diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("floor: 5 %, cap: 4 %", "5 %")]
    [InlineData("floor: { 2022-2023: 1 %, 2024: 6 % }, cap: 5 %", "6 %")]
    [InlineData("floor: 3 %, cap: { schedule: { 2022: 4 %, 2023: 2 % }, then: hold }", "3 %")]
    public void A_floor_above_the_cap_is_an_error_at_the_floor(string rule, string marked)
    {
        var error = Assert.Single(Read("{ 2021-2024: 2 % }", rule));
        Assert.Equal(("AGR006", 7, marked), Place(error));
    }
}
