using Calculator.Core.Evaluation;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Evaluation;

public sealed class DerivationTests
{
    private static EvaluationResult Capped() =>
        TestScenario.Run(
            TestScenario.OneAgreement(
                "a: { rule: escalate, base: 100 bn JPY, index: cpi, cap: 5 % }",
                "2022-2023",
                more: "economy: { indices: { cpi: { value: 7 %, source: Statistics Bureau } } }"
            )
        );

    [Fact]
    public void A_cap_that_bound_is_told_with_the_value_without_it()
    {
        // 100 x 1.05 = 105 paid; 100 x 1.07 = 107 without the cap
        var node = Derivation.Of(Capped(), "japan.sma.a", 2023);
        Assert.Equal(105e9, node.Value, 1);
        var remark = Assert.Single(node.Remarks);
        Assert.Contains("cap of 5 %", remark, StringComparison.Ordinal);
        Assert.Contains("without it 7 %", remark, StringComparison.Ordinal);
        Assert.Contains("107.00 bn JPY", remark, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ceiling_on_an_amount_is_told_in_money()
    {
        // 61 % of 42 bn = 25.62 bn, held to 24.9 bn
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                "power: { rule: share, of: bill, share: 61 %, ceiling: 24.9 bn JPY }",
                "2022-2022",
                host: "bills: { bill: 42 bn JPY }"
            )
        );
        var remark = Assert.Single(Derivation.Of(result, "japan.sma.power", 2022).Remarks);
        Assert.Contains("the cap of 24.90 bn JPY bound", remark, StringComparison.Ordinal);
        Assert.Contains("without it 25.62 bn JPY", remark, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ceiling_on_a_quantity_is_told_in_persons()
    {
        // 23,178 of 25,000 workers are paid for; 25,000 x 6 mn x 50 % = 75 bn without the ceiling
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                "labor: { rule: quantity, quantity: 25_000, unit-price: 6 mn JPY/person, share: 50 %, ceiling: 23_178 }",
                "2022-2022"
            )
        );
        var remark = Assert.Single(Derivation.Of(result, "japan.sma.labor", 2022).Remarks);
        Assert.Contains("the cap of 23,178 person", remark, StringComparison.Ordinal);
        Assert.Contains("without it 25,000 person", remark, StringComparison.Ordinal);
        Assert.Contains("75.00 bn JPY", remark, StringComparison.Ordinal);
    }

    [Fact]
    public void A_floor_that_bound_is_told_with_the_value_without_it()
    {
        // 100 held at 100; 100 x 0.97 = 97 without the floor
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                "a: { rule: escalate, base: 100 bn JPY, rate: -3 %, floor: 0 %, cap: 4 % }",
                "2022-2023"
            )
        );
        var remark = Assert.Single(Derivation.Of(result, "japan.sma.a", 2023).Remarks);
        Assert.Contains(
            "the floor of 0 % bound: without it -3 %",
            remark,
            StringComparison.Ordinal
        );
        Assert.Contains("97.00 bn JPY", remark, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bound_that_did_not_bind_is_not_told()
    {
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                "a: { rule: escalate, base: 100 bn JPY, rate: 2 %, floor: 0 %, cap: 4 % }",
                "2022-2023"
            )
        );
        Assert.Empty(Derivation.Of(result, "japan.sma.a", 2023).Remarks);
    }

    [Fact]
    public void A_growing_amount_is_derived_back_to_its_first_year()
    {
        var years = All(
                Derivation.Of(
                    TestScenario.Run(
                        TestScenario.OneAgreement(
                            "a: { rule: escalate, base: 100 bn JPY, rate: 2 % }",
                            "2022-2025"
                        )
                    ),
                    "japan.sma.a",
                    2025
                )
            )
            .Where(n => n.Id == "japan.sma.a")
            .Select(n => n.Year);
        Assert.Equal([2025, 2024, 2023, 2022], years);
    }

    [Fact]
    public void Only_the_branch_that_was_taken_is_written()
    {
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                "a: { rule: escalate, base: 100 bn JPY, rate: 2 % }",
                "2022-2023"
            )
        );
        var opening = Derivation.Of(result, "japan.sma.a", 2022);
        Assert.Equal("[japan.sma.a.base]", opening.Formula);
        Assert.Equal("100,000,000,000", opening.Filled);
        var later = Derivation.Of(result, "japan.sma.a", 2023);
        Assert.Equal("previous [japan.sma.a] * (1 + [japan.sma.a.rate])", later.Formula);
        Assert.Equal("100,000,000,000 * (1 + 0.02)", later.Filled);
    }

    [Fact]
    public void A_derivation_ends_at_inputs_with_their_sources()
    {
        var leaves = Leaves(Derivation.Of(Capped(), "support.total", 2023)).ToArray();
        Assert.Contains(
            leaves,
            l => l is { Id: "index.cpi", Source: "Statistics Bureau", Written: "7 %" }
        );
        Assert.Contains(
            leaves,
            l => l is { Id: "japan.sma.a.base", Written: "100 bn JPY", Source: "test" }
        );
        Assert.All(
            leaves,
            l => Assert.True(l.Written is not null || l.IsRepeated || l.Value == 0, l.Id)
        );
    }

    [Fact]
    public void A_value_is_derived_once_and_then_referred_to()
    {
        var all = All(Derivation.Of(Capped(), "support.total", 2023)).ToArray();
        Assert.All(
            all.Where(n => n.Written is null && !n.IsRepeated).GroupBy(n => (n.Id, n.Year)),
            g => Assert.Single(g)
        );
    }

    [Fact]
    public void A_year_outside_the_model_is_a_misuse() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Derivation.Of(Capped(), "support.total", 2030)
        );

    private static IEnumerable<DerivationNode> All(DerivationNode node) =>
        node.Operands.SelectMany(All).Prepend(node);

    private static IEnumerable<DerivationNode> Leaves(DerivationNode node) =>
        All(node).Where(n => n.Operands.IsEmpty);
}
