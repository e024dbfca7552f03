using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation;

/// <summary>What a scenario leaves unsaid is told, and nothing that it says.</summary>
public sealed class CompletenessCheckTests
{
    private const string Support =
        "agreements: { sma: { term: 2022-2023, source: x, lines: { a: { rule: level, amount: 1 bn USD } } } }";

    private const string Cost = "sender-costs: { all: { rule: level, amount: 2 bn USD } }";

    private static string[] Codes(string japan, string report = "") =>
        [
            .. TestScenario
                .Read(
                    $$"""
                    scenario: test
                    years: 2022-2023
                    report: { currency: USD{{report}} }
                    hosts:
                      japan:
                        troops: 50_000
                        {{japan}}
                    """
                )
                .Diagnostics.Select(d => d.Diagnostic.Code)
                .Where(c =>
                    c.StartsWith("SCN01", StringComparison.Ordinal) || c is "SCN030" or "SCN031"
                ),
        ];

    [Fact]
    public void A_whole_scenario_is_told_nothing() =>
        Assert.Empty(Codes(Support + "\n    " + Cost));

    [Fact]
    public void A_host_without_a_cost_is_named() => Assert.Equal(["SCN010"], Codes(Support));

    [Fact]
    public void A_host_without_an_agreement_is_named() => Assert.Equal(["SCN030"], Codes(Cost));

    [Fact]
    public void Years_that_are_filled_in_part_are_told() =>
        Assert.Equal(["SCN031"], Codes(Support + "\n    " + Cost, ", calendar: calendar-year"));
}
