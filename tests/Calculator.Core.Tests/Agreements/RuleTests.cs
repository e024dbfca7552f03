using Calculator.Core.Evaluation;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Agreements;

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
}
