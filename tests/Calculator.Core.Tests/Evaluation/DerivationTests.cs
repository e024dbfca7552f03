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
