using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Agreements;

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
    public void A_gap_of_one_year_is_a_gap() =>
        Assert.Equal(
            "AGR023",
            TestScenario.Errors(Chain("2020-2022", "", "2024-2026", "")).Single().Diagnostic.Code
        );

    [Fact]
    public void An_overlap_of_one_year_declared_ends_the_predecessor_a_year_early() =>
        Assert.Equal(
            [10, 10, 10, 20, 20, 20, 20],
            Totals(Chain("2020-2023", "", "2023-2026", "overlap: take-over"))
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

    [Fact]
    public void Two_that_begin_in_one_year_are_an_error() =>
        Assert.Equal(
            "AGR021",
            TestScenario.Errors(Chain("2020-2022", "", "2020-2026", "")).Single().Diagnostic.Code
        );

    [Fact]
    public void The_order_in_the_file_does_not_matter() =>
        Assert.Equal([20, 20, 20, 20, 10, 10, 10], Totals(Chain("2024-2026", "", "2020-2023", "")));

    [Theory]
    [InlineData("hold")]
    [InlineData("continue")]
    public void A_successor_ends_what_holds_or_continues(string after) =>
        Assert.Equal(
            [10, 10, 10, 20, 20, 20, 20],
            Totals(Chain("2020-2021", $"after: {after}", "2023-2026", ""))
        );

    [Fact]
    public void The_last_agreement_goes_on_as_it_says() =>
        Assert.Equal(
            [10, 10, 20, 20, 20, 20, 20],
            Totals(Chain("2020-2021", "", "2022-2023", "after: hold"))
        );

    /// <summary>The messages name both agreements and the year to begin in.</summary>
    [Fact]
    public void An_overlap_and_a_gap_say_what_would_be_right()
    {
        var overlap = TestScenario.Errors(Chain("2020-2023", "", "2023-2026", "")).Single();
        Assert.Equal("'new' begins in 2023, while 'old' runs to 2023", overlap.Diagnostic.Message);
        Assert.Contains("begins in 2024", overlap.Diagnostic.Allowed, StringComparison.Ordinal);
        Assert.Equal("term: ", overlap.Position!.File.Line(overlap.Position.Line).Trim()[..6]);
        var gap = TestScenario.Errors(Chain("2020-2021", "", "2024-2026", "")).Single();
        Assert.Contains(
            "'old' ends in 2021 and 'new' begins in 2024",
            gap.Diagnostic.Message,
            StringComparison.Ordinal
        );
        Assert.Contains("gap: accept", gap.Diagnostic.Allowed, StringComparison.Ordinal);
    }
}
