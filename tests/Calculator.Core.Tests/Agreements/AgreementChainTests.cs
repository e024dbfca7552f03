using Calculator.TestSupport;

namespace Calculator.Core.Tests.Agreements;

public sealed class AgreementChainTests
{
    private static string Chain(
        string firstTerm,
        string firstMore,
        string secondTerm,
        string secondMore
    ) =>
        $$"""
            scenario: test
            years: 2020-2026
            report: { currency: JPY }
            hosts:
              japan:
                agreements:
                  old:
                    term: {{firstTerm}}
                    source: x
                    {{firstMore}}
                    lines: { a: { rule: level, amount: 10 bn JPY } }
                  new:
                    term: {{secondTerm}}
                    source: x
                    {{secondMore}}
                    lines: { a: { rule: level, amount: 20 bn JPY } }
            """;

    private static double[] Totals(string yaml) =>
        [.. TestScenario.Run(yaml).Values("support.total").ToArray().Select(v => v / 1e9)];

    [Fact]
    public void A_successor_takes_over_in_its_first_year() =>
        Assert.Equal([10, 10, 10, 20, 20, 20, 20], Totals(Chain("2020-2022", "", "2023-2026", "")));

    [Fact]
    public void An_overlap_is_an_error() =>
        Assert.Equal(
            "AGR022",
            TestScenario.Errors(Chain("2020-2023", "", "2023-2026", "")).Single().Diagnostic.Code
        );

    [Fact]
    public void A_declared_overlap_ends_the_predecessor() =>
        Assert.Equal(
            [10, 10, 10, 20, 20, 20, 20],
            Totals(Chain("2020-2024", "", "2023-2026", "overlap: take-over"))
        );

    [Fact]
    public void A_gap_is_an_error() =>
        Assert.Equal(
            "AGR023",
            TestScenario.Errors(Chain("2020-2021", "", "2024-2026", "")).Single().Diagnostic.Code
        );

    [Fact]
    public void A_declared_gap_pays_nothing() =>
        Assert.Equal(
            [10, 10, 0, 0, 20, 20, 20],
            Totals(Chain("2020-2021", "", "2024-2026", "gap: accept"))
        );

    [Fact]
    public void An_agreement_that_holds_fills_the_gap_and_then_hands_over() =>
        Assert.Equal(
            [10, 10, 10, 10, 20, 20, 20],
            Totals(Chain("2020-2021", "after: hold", "2024-2026", ""))
        );

    [Fact]
    public void Agreements_of_different_scopes_stand_side_by_side() =>
        Assert.Equal(
            [10, 10, 30, 30, 20, 20, 20],
            Totals(Chain("2020-2023", "", "2022-2026", "scope: realignment"))
        );
}
