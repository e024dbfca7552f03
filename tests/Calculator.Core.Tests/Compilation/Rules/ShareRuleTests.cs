using Calculator.Core.Tests.Support;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Rules;

/// <summary>A share of a bill or of another line.</summary>
public sealed class ShareRuleTests
{
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
        ExpectedLine.Is(result, "japan.sma.utilities", 1, 23.18e9, 24.4e9, 24.9e9);
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
        ExpectedLine.Is(result, "japan.sma.a", 1, 61e9, 54.5e9, 48e9, 41.5e9, 35e9);
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
        ExpectedLine.Is(result, "japan.sma.b", 1, 2.5e9);
    }
}
