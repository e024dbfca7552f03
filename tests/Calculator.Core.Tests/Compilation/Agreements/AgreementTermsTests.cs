using Calculator.Core.Evaluation;
using Calculator.Core.Tests.Support;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Agreements;

/// <summary>What is paid before, within and after a term, whatever the rule.</summary>
public sealed class AgreementTermsTests
{
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
        ExpectedLine.Is(result, "japan.sma.a", 1, 100e9, 102e9, in2024);
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
        ExpectedLine.Is(result, "japan.sma.a", 1, 0, 0, 0, 100e9, 102e9);
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
        ExpectedLine.Is(result, "japan.sma.a", 1, 100e9, 90e9, 80e9, 70e9, 60e9, 60e9, 60e9, 60e9);
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
        ExpectedLine.Is(TestScenario.Run(Yaml("hold")), "japan.sma.a", 1, 121e9, 121e9);
        ExpectedLine.Is(TestScenario.Run(Yaml("lapse")), "japan.sma.a", 0, 0, 0);
        // 100 x 1.1 ^ 4 = 146.41, x 1.1 = 161.051
        ExpectedLine.Is(TestScenario.Run(Yaml("continue")), "japan.sma.a", 1, 146.41e9, 161.051e9);
    }
}
