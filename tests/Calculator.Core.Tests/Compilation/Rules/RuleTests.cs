using Calculator.Core.Evaluation;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Rules;

/// <summary>Each rule against a hand calculation.</summary>
public sealed class RuleTests
{
    private static void Expect(
        EvaluationResult result,
        string line,
        double tolerance,
        params double[] expected
    )
    {
        var values = result.Values(line).ToArray();
        Assert.Equal(expected.Length, values.Length);
        for (var i = 0; i < expected.Length; i++)
        {
            Assert.InRange(values[i], expected[i] - tolerance, expected[i] + tolerance);
        }
    }

    [Fact]
    public void Level_pays_the_same_amount_every_year()
    {
        var result = TestScenario.Run(
            TestScenario.OneAgreement("a: { rule: level, amount: 10 bn JPY }")
        );
        Expect(result, "japan.sma.a", 0, 10e9, 10e9, 10e9, 10e9, 10e9);
    }

    [Fact]
    public void Schedule_pays_what_each_year_says()
    {
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                "a: { rule: schedule, amounts: { 2022-2023: 23.4 bn JPY, 2024: 15.1 bn JPY } }",
                "2022-2024"
            )
        );
        Expect(result, "japan.sma.a", 0, 23.4e9, 23.4e9, 15.1e9);
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
        Expect(result, "japan.sma.a", 1, 100e9, 102e9, 104.04e9);
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
        Expect(result, "japan.sma.a", 1, 100e9, 100e9, 104e9, 104e9, 107.12e9);
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
        Expect(result, "japan.sma.a", 1, 200e9, 210e9, 220.5e9);
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
    public void Phase_is_linear_over_the_term()
    {
        var result = TestScenario.Run(
            TestScenario.OneAgreement("a: { rule: phase, from: 100 bn JPY, to: 60 bn JPY }")
        );
        Expect(result, "japan.sma.a", 1, 100e9, 90e9, 80e9, 70e9, 60e9);
    }

    [Fact]
    public void Share_of_a_bill_is_held_to_its_ceiling()
    {
        // 61 % of 38, 40, 42 = 23.18, 24.4, 25.62 -> 24.9
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                "utilities: { rule: share, of: utility-bill, share: 61 %, ceiling: 24.9 bn JPY }",
                "2022-2024",
                host: "bills: { utility-bill: { 2022: 38 bn JPY, 2023: 40 bn JPY, 2024: 42 bn JPY } }"
            )
        );
        Expect(result, "japan.sma.utilities", 1, 23.18e9, 24.4e9, 24.9e9);
    }

    [Fact]
    public void A_share_may_move_from_one_to_another()
    {
        // 61 % to 35 % over five years: -6.5 points a year
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                "a: { rule: share, of: 100 bn JPY, share: { from: 61 %, to: 35 %, over: 2022-2026 } }"
            )
        );
        Expect(result, "japan.sma.a", 1, 61e9, 54.5e9, 48e9, 41.5e9, 35e9);
    }

    [Fact]
    public void Share_may_be_of_another_line()
    {
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                """
                a: { rule: level, amount: 10 bn JPY }
                b: { rule: share, of: a, share: 25 % }
                """,
                "2022-2022"
            )
        );
        Expect(result, "japan.sma.b", 1, 2.5e9);
    }

    [Fact]
    public void Quantity_is_held_to_the_ceiling_of_paid_workers()
    {
        // min(25,000, 23,178) x 6 mn x 50 % = 69.534 bn
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                "labor: { rule: quantity, quantity: 25_000 workers, unit-price: 6 mn JPY/worker, share: 50 %, ceiling: 23_178 }",
                "2022-2022"
            )
        );
        Expect(result, "japan.sma.labor", 1, 69.534e9);
    }

    [Theory]
    [InlineData("per-troop")]
    [InlineData("per-person")]
    public void Per_troop_multiplies_the_headcount(string rule)
    {
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                $"a: {{ rule: {rule}, amount: 2 mn JPY/person }}",
                "2022-2023",
                host: "troops: { 2022: 50_000, 2023: 55_000 }"
            )
        );
        Expect(result, "japan.sma.a", 1, 100e9, 110e9);
    }

    [Fact]
    public void Allocate_splits_a_total_and_keeps_the_kinds()
    {
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                """
                contribution:
                  rule: allocate
                  kind: cash
                  total: { rule: escalate, base: 100 bn JPY, rate: 10 % }
                  shares: { labor: 45 %, construction: 40 %, logistics: 15 % }
                  kinds: { construction: in-kind, logistics: in-kind }
                """,
                "2022-2023"
            )
        );
        Expect(result, "japan.sma.contribution.labor", 1, 45e9, 49.5e9);
        Expect(result, "japan.sma.contribution.logistics", 1, 15e9, 16.5e9);
        Expect(result, "support.cash", 1, 45e9, 49.5e9);
        Expect(result, "support.in-kind", 1, 55e9, 60.5e9);
        Expect(result, "support.total", 1, 100e9, 110e9);
    }

    [Theory]
    [InlineData("lapse", 0)]
    [InlineData("hold", 102e9)]
    [InlineData("continue", 104.04e9)]
    public void After_the_term_the_agreement_lapses_holds_or_continues(string after, double in2024)
    {
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                "a: { rule: escalate, base: 100 bn JPY, rate: 2 % }",
                "2022-2024",
                "2022-2023",
                agreement: $"after: {after}"
            )
        );
        Expect(result, "japan.sma.a", 1, 100e9, 102e9, in2024);
    }

    [Fact]
    public void Phase_goes_up_as_well_as_down()
    {
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                "a: { rule: phase, from: 0 JPY, to: 30 bn JPY }",
                "2022-2025",
                "2022-2025"
            )
        );
        Expect(result, "japan.sma.a", 1, 0, 10e9, 20e9, 30e9);
    }

    [Fact]
    public void Phase_needs_two_years() =>
        Assert.Equal(
            "AGR002",
            Assert
                .Single(
                    TestScenario.Errors(
                        TestScenario.OneAgreement(
                            "a: { rule: phase, from: 1 JPY, to: 2 JPY }",
                            "2022-2022"
                        )
                    )
                )
                .Diagnostic.Code
        );

    [Fact]
    public void Quantity_without_a_ceiling_or_a_share_pays_for_all()
    {
        // 25,000 x 6 mn = 150 bn
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                "labor: { rule: quantity, quantity: 25_000, unit-price: 6 mn JPY/worker }",
                "2022-2022"
            )
        );
        Expect(result, "japan.sma.labor", 1, 150e9);
    }

    [Fact]
    public void Quantity_below_the_ceiling_is_paid_for_as_it_is()
    {
        // 23,178 exactly, and 20,000 below it, at 6 mn
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                "labor: { rule: quantity, quantity: { 2022: 23_178, 2023: 20_000 }, unit-price: 6 mn JPY/worker, ceiling: 23_178 }",
                "2022-2023"
            )
        );
        Expect(result, "japan.sma.labor", 1, 139.068e9, 120e9);
    }

    [Fact]
    public void A_ceiling_may_change_by_year()
    {
        // 61 % of 40 = 24.4, held to 25, 20 and 24
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                "u: { rule: share, of: 40 bn JPY, share: 61 %, ceiling: { 2022: 25 bn JPY, 2023: 20 bn JPY, 2024: 24 bn JPY } }",
                "2022-2024"
            )
        );
        Expect(result, "japan.sma.u", 1, 24.4e9, 20e9, 24e9);
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
        Expect(result, "japan.sma.a", 1, 100e9, 90e9, 99e9);
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

    [Fact]
    public void Allocate_splits_what_any_rule_gives()
    {
        // min(24.9, 61 % of 42 = 25.62) = 24.9: 18.675 and 6.225
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                """
                c:
                  rule: allocate
                  total: { rule: share, of: 42 bn JPY, share: 61 %, ceiling: 24.9 bn JPY }
                  shares: { labor: 75 %, utilities: 25 % }
                """,
                "2022-2022"
            )
        );
        Expect(result, "japan.sma.c.labor", 1, 18.675e9);
        Expect(result, "japan.sma.c.utilities", 1, 6.225e9);
        Expect(result, "support.category.labor", 1, 18.675e9);
    }

    [Fact]
    public void An_agreement_pays_nothing_before_it_begins()
    {
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                "a: { rule: escalate, base: 100 bn JPY, rate: 2 % }",
                "2020-2024",
                "2023-2024"
            )
        );
        Expect(result, "japan.sma.a", 1, 0, 0, 0, 100e9, 102e9);
    }

    /// <summary>Each rule of the catalog in an agreement of 2021-2025, once seen whole and once by a scenario that begins in 2023.</summary>
    [Theory]
    [InlineData("{ rule: level, amount: 10 bn JPY }")]
    [InlineData("{ rule: schedule, amounts: { 2021-2025: 10 bn JPY } }")]
    [InlineData("{ rule: escalate, base: 100 bn JPY, rate: 3 % }")]
    [InlineData(
        "{ rule: escalate, base: 100 bn JPY, rate: { 2021: 1 %, 2022: 9 %, 2023: -2 %, 2024: 3 %, 2025-2027: 4 % }, floor: 0 %, cap: 5 % }"
    )]
    [InlineData("{ rule: escalate, base: 100 bn JPY, index: rates, lag: 2, floor: 0 %, cap: 4 % }")]
    [InlineData("{ rule: escalate, base: 100 bn JPY, index: levels }")]
    [InlineData("{ rule: escalate, base: 100 bn JPY, index: levels, lag: 1, cap: 2 % }")]
    [InlineData("{ rule: phase, from: 100 bn JPY, to: 60 bn JPY }")]
    [InlineData("{ rule: share, of: bill, share: { from: 61 %, to: 35 %, over: 2021-2025 } }")]
    [InlineData(
        "{ rule: quantity, quantity: 25_000, unit-price: 6 mn JPY/person, ceiling: 23_178 }"
    )]
    [InlineData(
        "{ rule: per-troop, amount: { base: 1 mn JPY/person, base-year: 2021, growth: 2 % } }"
    )]
    [InlineData(
        "{ rule: allocate, total: { rule: escalate, base: 100 bn JPY, index: rates, lag: 1, cap: 4 % }, shares: { labor: 60 %, rent: 40 % } }"
    )]
    public void A_scenario_that_begins_within_the_term_gives_the_same_amounts(string rule)
    {
        foreach (var after in new[] { "lapse", "hold", "continue" })
        {
            if (after == "continue" && rule.Contains("schedule", StringComparison.Ordinal))
            {
                continue; // A schedule has nothing to say after its last year.
            }

            EvaluationResult Of(string years) =>
                TestScenario.Run(
                    TestScenario.OneAgreement(
                        $"a: {rule}",
                        years,
                        "2021-2025",
                        host: """
                        troops: 50_000
                        bills: { bill: 40 bn JPY }
                        """,
                        more: "economy: { indices: { rates: { schedule: { 2019: 1 %, 2020: 7 %, 2021: -1 %, 2022: 3 %, 2023: 6 %, 2024: 2 %, 2025: 1 %, 2026: 5 %, 2027: 2 % }, source: x }, levels: { schedule: { 2019: 98, 2020: 100, 2021: 103, 2022: 104, 2023: 109, 2024: 111, 2025: 112, 2026: 118, 2027: 120 }, source: x } } }",
                        agreement: $"after: {after}"
                    )
                );

            var (whole, later) = (Of("2021-2027"), Of("2023-2027"));
            foreach (var year in later.Model.Years.Years)
            {
                Assert.Equal(
                    whole.Value("japan.sma.a", year),
                    later.Value("japan.sma.a", year),
                    1e-3
                );
            }

            Assert.Equal(after == "lapse", later.Value("japan.sma.a", 2026) == 0);
        }
    }

    [Fact]
    public void After_the_term_hold_pays_the_last_amount_for_as_long_as_it_takes()
    {
        // 100 in 2022 to 60 in 2026
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                "a: { rule: phase, from: 100 bn JPY, to: 60 bn JPY }",
                "2022-2029",
                "2022-2026",
                agreement: "after: hold"
            )
        );
        Expect(result, "japan.sma.a", 1, 100e9, 90e9, 80e9, 70e9, 60e9, 60e9, 60e9, 60e9);
    }

    [Fact]
    public void An_agreement_over_before_the_scenario_holds_or_continues()
    {
        string Yaml(string after) =>
            TestScenario.OneAgreement(
                "a: { rule: escalate, base: 100 bn JPY, rate: 10 % }",
                "2022-2023",
                "2018-2020",
                agreement: $"after: {after}"
            );

        // 2020, the term's last year: 100 x 1.1 ^ 2 = 121
        Expect(TestScenario.Run(Yaml("hold")), "japan.sma.a", 1, 121e9, 121e9);
        Expect(TestScenario.Run(Yaml("lapse")), "japan.sma.a", 0, 0, 0);
        // 100 x 1.1 ^ 4 = 146.41, x 1.1 = 161.051
        Expect(TestScenario.Run(Yaml("continue")), "japan.sma.a", 1, 146.41e9, 161.051e9);
    }
}
