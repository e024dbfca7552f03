using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Rules;

/// <summary>Rounding, sums of a rate and an index, and steps, each against a hand calculation.</summary>
public sealed class EscalateRuleTests
{
    private const double Billion = 1e9;

    private static double[] Amounts(
        string line,
        string years,
        string more = "",
        string? term = null
    ) =>
        [
            .. TestScenario
                .Run(TestScenario.OneAgreement(line, years, term, more: more))
                .Values("japan.sma.a")
                .ToArray()
                .Select(v => Math.Round(v / Billion, 6)),
        ];

    private static string[] Codes(string line) =>
        [
            .. TestScenario
                .Errors(
                    TestScenario.OneAgreement(
                        line,
                        more: "economy: { indices: { cpi: { value: 2 %, source: x } } }"
                    )
                )
                .Select(e => e.Diagnostic.Code),
        ];

    /// <summary>8.8 % and prices of 3.0, 2.5 and 4.0 %: 400 x 1.118 = 447.2; x 1.113 = 497.7336; x 1.128 = 561.443501.</summary>
    [Fact]
    public void A_rate_and_an_index_add_up() =>
        Assert.Equal(
            [400, 447.2, 497.7336, 561.443501],
            Amounts(
                "a: { rule: escalate, base: 400 bn JPY, index: cpi, plus: 8.8 % }",
                "2001-2004",
                "economy: { indices: { cpi: { schedule: { 2002: 3.0 %, 2003: 2.5 %, 2004: 4.0 % }, source: x } } }"
            )
        );

    /// <summary>The sum is what the cap holds: 3 % and 2 % are paid as 4 %.</summary>
    [Fact]
    public void The_cap_holds_the_sum() =>
        Assert.Equal(
            [100, 104],
            Amounts(
                "a: { rule: escalate, base: 100 bn JPY, index: cpi, plus: 2 %, cap: 4 % }",
                "2001-2002",
                "economy: { indices: { cpi: { value: 3 %, source: x } } }"
            )
        );

    [Fact]
    public void A_rate_beside_an_index_is_an_error_that_says_how_to_add_them()
    {
        var error = Assert.Single(
            TestScenario.Errors(
                TestScenario.OneAgreement(
                    "a: { rule: escalate, base: 1 bn JPY, index: cpi, rate: 2 % }",
                    more: "economy: { indices: { cpi: { value: 2 %, source: x } } }"
                )
            )
        );
        Assert.Equal("AGR001", error.Diagnostic.Code);
        Assert.Contains("plus: 2 %", error.Diagnostic.Allowed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plus: 1 %")]
    [InlineData("lag: 2")]
    [InlineData("round-growth: 0.1 %")]
    public void What_belongs_to_an_index_is_an_error_beside_a_rate(string parameter) =>
        Assert.Equal(
            ["AGR007"],
            Codes($"a: {{ rule: escalate, base: 1 bn JPY, rate: 2 %, {parameter} }}")
        );

    /// <summary>Each year grows from the rounded one: 100 x 1.0333 = 103.33 -> 103.3; 103.3 x 1.0333 = 106.73989 -> 106.7
    /// (unrounded 106.7708889 -> 106.8).</summary>
    [Fact]
    public void A_year_grows_from_the_rounded_one() =>
        Assert.Equal(
            [100, 103.3, 106.7],
            Amounts(
                "a: { rule: escalate, base: 100 bn JPY, rate: 3.33 %, round: 0.1 bn JPY }",
                "2001-2003"
            )
        );

    /// <summary>1.25 % is rounded to 1.3 %, 1.249 % to 1.2 %.</summary>
    [Fact]
    public void Growth_is_rounded_before_it_is_paid() =>
        Assert.Equal(
            [1000, 1013, 1025.156],
            Amounts(
                "a: { rule: escalate, base: 1_000 bn JPY, index: cpi, round-growth: 0.1 % }",
                "2001-2003",
                "economy: { indices: { cpi: { schedule: { 2002: 1.25 %, 2003: 1.249 % }, source: x } } }"
            )
        );

    /// <summary>Rounding by year: 869.5 x 1.058 = 919.931 -> 920 (to 1 bn); 920 x 1.013 = 931.96 -> 932.0 (to 0.1 bn).</summary>
    [Fact]
    public void A_step_raises_the_base_once() =>
        Assert.Equal(
            [920, 932],
            Amounts(
                "a: { rule: escalate, base: 869.5 bn JPY, step: 5.8 %, rate: 1.3 %, round: { 2014: 1 bn JPY, 2015: 0.1 bn JPY } }",
                "2014-2015"
            )
        );

    [Fact]
    public void A_term_that_began_before_the_scenario_rounds_the_years_between()
    {
        const string line =
            "a: { rule: escalate, base: 100 bn JPY, rate: 3.33 %, round: 0.1 bn JPY }";
        Assert.Equal([106.7, 110.3], Amounts(line, "2003-2004", term: "2001-2004"));
        Assert.Equal([106.7, 110.3], Amounts(line, "2001-2004")[2..]);
    }
}
