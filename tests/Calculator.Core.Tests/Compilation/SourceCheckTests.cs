using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation;

public sealed class SourceCheckTests
{
    private static string[] Unsourced(string line) =>
        [
            .. TestScenario
                .Read(
                    $$"""
                    scenario: test
                    years: 2022-2023
                    report: { currency: JPY }
                    hosts: { japan: { agreements: { sma: { term: 2022-2023, lines: { a: {{line}} } } } } }
                    """
                )
                .Diagnostics.Where(d => d.Diagnostic.Code == "SCN020")
                .Select(d => d.Diagnostic.Message),
        ];

    [Fact]
    public void A_figure_without_a_source_is_told_and_one_with_a_source_is_not()
    {
        Assert.Equal(
            ["the figure 7 bn JPY has no source"],
            Unsourced("{ rule: level, amount: 7 bn JPY }")
        );
        Assert.Empty(Unsourced("{ rule: level, amount: { value: 7 bn JPY, source: MOD } }"));
        Assert.Single(Unsourced("{ rule: level, amount: { value: 7 bn JPY, source: ' ' } }"));
    }

    /// <summary>When a term begins and how far a lag reaches are terms of the scenario, not figures of the world.</summary>
    [Fact]
    public void Years_and_spans_of_years_need_none() =>
        Assert.Equal(
            ["the figure 7 bn JPY has no source", "the figure 2 % has no source"],
            Unsourced(
                "{ rule: escalate, base: 7 bn JPY, rate: { from: { value: 1 %, source: x }, to: 2 %, over: 2022-2023 } }"
            )
        );

    /// <summary>The scenario begins in 2022: a source of 2012 is ten years older, one of 2011 more.</summary>
    [Theory]
    [InlineData("GAO-12-1, 2012", 0)]
    [InlineData("GAO-11-1, 2011", 1)]
    [InlineData("GAO-11-1, 2011, read in 2021", 0)]
    [InlineData("the agreement", 0)]
    [InlineData("document 120115", 0)]
    public void A_source_much_older_than_the_years_is_told(string source, int told) =>
        Assert.Equal(
            told,
            TestScenario
                .Read(
                    $$"""
                    scenario: test
                    years: 2022-2023
                    report: { currency: JPY }
                    hosts: { japan: { agreements: { sma: { term: 2022-2023, source: "{{source}}", lines: { a: { rule: level, amount: 7 bn JPY } } } } } }
                    """
                )
                .Diagnostics.Count(d => d.Diagnostic.Code == "SCN023")
        );
}
