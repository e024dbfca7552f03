using Calculator.Core.Tests.Support;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Rules;

/// <summary>A total split by category.</summary>
public sealed class AllocateRuleTests
{
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
        ExpectedLine.Is(result, "japan.sma.contribution.labor", 1, 45e9, 49.5e9);
        ExpectedLine.Is(result, "japan.sma.contribution.logistics", 1, 15e9, 16.5e9);
        ExpectedLine.Is(result, "support.cash", 1, 45e9, 49.5e9);
        ExpectedLine.Is(result, "support.in-kind", 1, 55e9, 60.5e9);
        ExpectedLine.Is(result, "support.total", 1, 100e9, 110e9);
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
        ExpectedLine.Is(result, "japan.sma.c.labor", 1, 18.675e9);
        ExpectedLine.Is(result, "japan.sma.c.utilities", 1, 6.225e9);
        ExpectedLine.Is(result, "support.category.labor", 1, 18.675e9);
    }
}
