using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Rules;

/// <summary>Amounts that start from what the agreement before paid last.</summary>
public sealed class PredecessorAmountTests
{
    private static string Chain(
        string first,
        string second,
        string years = "2010-2016",
        string firstTerm = "2010-2012",
        string secondTerm = "2013-2016",
        string firstMore = "after: lapse",
        string secondMore = "overlap: take-over"
    ) =>
        $$"""
            scenario: test
            years: {{years}}
            report: { currency: JPY }
            hosts:
              japan:
                agreements:
                  old:
                    term: {{firstTerm}}
                    source: x
                    {{firstMore}}
                    lines: { {{first}} }
                  new:
                    term: {{secondTerm}}
                    source: x
                    {{secondMore}}
                    lines: { {{second}} }
            """;

    private const string Growing = "a: { rule: escalate, base: 100 bn JPY, rate: 10 % }";

    private static double[] Totals(string yaml) =>
        [
            .. TestScenario
                .Run(yaml)
                .Values("support.total")
                .ToArray()
                .Select(v => Math.Round(v / 1e9, 6)),
        ];

    /// <summary>100, 110, 121; 121 x 1.05 = 127.05; x 1.02 = 129.591, 132.18282, 134.826476.</summary>
    [Fact]
    public void A_step_on_the_last_year() =>
        Assert.Equal(
            [100, 110, 121, 127.05, 129.591, 132.18282, 134.826476],
            Totals(Chain(Growing, "a: { rule: escalate, base: predecessor, step: 5 %, rate: 2 % }"))
        );

    [Fact]
    public void A_level_at_the_last_year() =>
        Assert.Equal(
            [100, 110, 121, 121, 121, 121, 121],
            Totals(Chain(Growing, "a: { rule: level, amount: predecessor }"))
        );

    /// <summary>121 x 1.058 = 128.018 -> 128.0.</summary>
    [Fact]
    public void A_step_is_rounded() =>
        Assert.Equal(
            [100, 110, 121, 128, 128, 128, 128],
            Totals(
                Chain(
                    Growing,
                    "a: { rule: level, amount: predecessor, step: 5.8 %, round: 0.1 bn JPY }"
                )
            )
        );

    [Fact]
    public void Allocated_totals_follow_one_another()
    {
        const string split = "shares: { labor: 60 %, logistics: 40 % } }";
        var result = TestScenario.Run(
            Chain(
                $"a: {{ rule: allocate, total: {{ rule: level, amount: 100 bn JPY }}, {split}",
                $"a: {{ rule: allocate, total: {{ rule: level, amount: predecessor, step: 10 % }}, {split}"
            )
        );
        Assert.Equal(110e9, result.Value("japan.new.a", 2016), 1e-3);
        Assert.Equal(66e9, result.Value("japan.new.a.labor", 2016), 1e-3);
    }

    /// <summary>A predecessor that is taken over pays up to the year before; one that holds or continues too; over an accepted gap
    /// its last year counts.</summary>
    [Theory]
    [InlineData("2010-2014", "2013-2016", "after: lapse", "overlap: take-over", 121)]
    [InlineData("2010-2011", "2013-2016", "after: hold", "", 110)]
    [InlineData("2010-2011", "2013-2016", "after: continue", "", 121)]
    [InlineData("2010-2011", "2013-2016", "after: lapse", "gap: accept", 110)]
    public void The_last_year_is_the_last_that_was_paid(
        string firstTerm,
        string secondTerm,
        string firstMore,
        string secondMore,
        double expected
    ) =>
        Assert.Equal(
            expected,
            Totals(
                Chain(
                    Growing,
                    "a: { rule: level, amount: predecessor }",
                    firstTerm: firstTerm,
                    secondTerm: secondTerm,
                    firstMore: firstMore,
                    secondMore: secondMore
                )
            )[6]
        );

    [Fact]
    public void The_total_of_all_lines_may_be_meant() =>
        Assert.Equal(
            [30, 30, 30, 30, 30, 30, 30],
            Totals(
                Chain(
                    "a: { rule: level, amount: 10 bn JPY }, b: { rule: level, amount: 20 bn JPY }",
                    "c: { rule: level, amount: predecessor.total }"
                )
            )
        );

    [Theory]
    [InlineData("b: { rule: level, amount: predecessor }", "AGR014", "has no line 'b'")]
    [InlineData("a: { rule: level, amount: predecesor }", "AGR108", "'predecesor' is no amount")]
    public void A_line_that_is_not_there_is_an_error(string second, string code, string message)
    {
        var error = Assert.Single(TestScenario.Errors(Chain(Growing, second)));
        Assert.Equal(code, error.Diagnostic.Code);
        Assert.Contains(message, error.Diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_agreement_without_predecessor_is_an_error_that_says_so()
    {
        var error = Assert.Single(
            TestScenario.Errors(
                TestScenario.OneAgreement("a: { rule: level, amount: predecessor }")
            )
        );
        Assert.Equal("AGR012", error.Diagnostic.Code);
        Assert.Contains(
            "'sma' has no predecessor",
            error.Diagnostic.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_cost_has_no_predecessor() =>
        Assert.Equal(
            "AGR012",
            Assert
                .Single(
                    TestScenario.Errors(
                        TestScenario.OneAgreement(
                            "a: { rule: level, amount: 1 bn JPY }",
                            host: "sender-costs: { all: { rule: level, amount: predecessor } }"
                        )
                    )
                )
                .Diagnostic.Code
        );

    /// <summary>100, 110, 121 were paid before the scenario begins; 121 x 1.05 = 127.05; x 1.02 = 129.591, 132.18282.</summary>
    [Theory]
    [InlineData("2013-2015", new[] { 127.05, 129.591, 132.18282 })]
    [InlineData("2014-2015", new[] { 129.591, 132.18282 })]
    public void A_predecessor_before_the_first_year_is_worked_out(string years, double[] expected)
    {
        var result = TestScenario.Run(
            Chain(
                Growing,
                "a: { rule: escalate, base: predecessor, step: 5 %, rate: 2 % }",
                years: years
            )
        );
        Assert.Equal(
            expected,
            result.Values("support.total").ToArray().Select(v => Math.Round(v / 1e9, 6))
        );
        Assert.Equal(2010, result.RunUp!.Value.First);
    }

    [Fact]
    public void A_predecessor_that_a_successor_starts_from_is_not_said_to_count_for_nothing()
    {
        string[] Warnings(string second) =>
            [
                .. TestScenario
                    .Read(Chain(Growing, second, years: "2013-2016"))
                    .Diagnostics.Select(d => d.Diagnostic.Code)
                    .Where(c => c == "AGR024"),
            ];

        Assert.Empty(Warnings("a: { rule: level, amount: predecessor }"));
        Assert.Single(Warnings("a: { rule: level, amount: 10 bn JPY }"));
    }
}
