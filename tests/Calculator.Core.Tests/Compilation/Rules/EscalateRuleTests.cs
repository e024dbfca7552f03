using Calculator.Core.Evaluation;
using Calculator.Core.Tests.Support;
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

    [Fact]
    public void Escalate_compounds_a_fixed_rate()
    {
        // 100, 100 x 1.02, 100 x 1.02^2 = 104.04
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                "a: { rule: escalate, base: 100 bn JPY, rate: 2 % }",
                "2022-2024"
            )
        );
        ExpectedLine.Is(result, "japan.sma.a", 1, 100e9, 102e9, 104.04e9);
    }

    [Fact]
    public void Escalate_follows_an_index_with_lag_floor_and_cap()
    {
        // growth of t-2: 2024 follows 2022 (7 % -> cap 4 %), 2025 follows 2023 (-1 % -> floor 0), 2026 follows 2024 (3 %)
        // 100, 100 (2023 follows 2021: 0 %), 104, 104, 107.12
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                "a: { rule: escalate, base: 100 bn JPY, index: cpi, lag: 2, floor: 0 %, cap: 4 % }",
                more: "economy: { indices: { cpi: { schedule: { 2021: 0 %, 2022: 7 %, 2023: -1 %, 2024: 3 % }, source: x } } }"
            )
        );
        ExpectedLine.Is(result, "japan.sma.a", 1, 100e9, 100e9, 104e9, 104e9, 107.12e9);
    }

    [Fact]
    public void Escalate_takes_the_growth_of_an_index_of_levels()
    {
        // 105 / 100 = 5 %, 110.25 / 105 = 5 %
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                "a: { rule: escalate, base: 200 bn JPY, index: prices }",
                "2022-2024",
                more: "economy: { indices: { prices: { schedule: { 2022: 100, 2023: 105, 2024: 110.25 }, source: x } } }"
            )
        );
        ExpectedLine.Is(result, "japan.sma.a", 1, 200e9, 210e9, 220.5e9);
    }

    [Fact]
    public void A_term_that_began_before_the_scenario_gives_the_same_amounts()
    {
        const string line = "a: { rule: escalate, base: 100 bn JPY, index: cpi, lag: 1, cap: 4 % }";
        const string economy =
            "economy: { indices: { cpi: { schedule: { 2019: 1 %, 2020: 9 %, 2021: 2 %, 2022: 3 %, 2023: 1 % }, source: x } } }";
        var whole = TestScenario.Run(TestScenario.OneAgreement(line, "2020-2024", more: economy));
        var later = TestScenario.Run(
            TestScenario.OneAgreement(line, "2023-2024", "2020-2024", more: economy)
        );
        Assert.Equal(whole.Value("japan.sma.a", 2023), later.Value("japan.sma.a", 2023), 1e-3);
        Assert.Equal(whole.Value("japan.sma.a", 2024), later.Value("japan.sma.a", 2024), 1e-3);
    }

    [Fact]
    public void Escalate_may_shrink_and_takes_a_rate_for_each_year()
    {
        // 100 x 0.9 = 90; x 1.1 = 99
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                "a: { rule: escalate, base: 100 bn JPY, rate: { 2023: -10 %, 2024: 10 % } }",
                "2022-2024"
            )
        );
        ExpectedLine.Is(result, "japan.sma.a", 1, 100e9, 90e9, 99e9);
    }

    [Fact]
    public void An_index_that_lacks_a_year_is_told_by_the_year()
    {
        var file = TestScenario.Read(
            TestScenario.OneAgreement(
                "a: { rule: escalate, base: 100 bn JPY, index: cpi, lag: 2 }",
                "2022-2024",
                more: "economy: { indices: { cpi: { schedule: { 2022: 2 %, 2023: 2 % }, source: x } } }"
            )
        );
        var diagnostics = new Core.Diagnostics.DiagnosticCollector();
        Assert.Null(EvaluationResult.Run(file.Model!, diagnostics));
        // 2023 follows 2021, which is not there; 2024 follows 2022, which is.
        var error = Assert.Single(diagnostics.Items);
        Assert.Equal("EVA001", error.Code);
        Assert.Contains("no value for 2021", error.Message, StringComparison.Ordinal);
    }
}
