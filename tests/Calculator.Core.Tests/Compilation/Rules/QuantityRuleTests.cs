using Calculator.Core.Tests.Support;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Rules;

/// <summary>Paid workers up to a ceiling.</summary>
public sealed class QuantityRuleTests
{
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
        ExpectedLine.Is(result, "japan.sma.labor", 1, 69.534e9);
    }

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
        ExpectedLine.Is(result, "japan.sma.labor", 1, 150e9);
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
        ExpectedLine.Is(result, "japan.sma.labor", 1, 139.068e9, 120e9);
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
        ExpectedLine.Is(result, "japan.sma.u", 1, 24.4e9, 20e9, 24e9);
    }
}
