using Calculator.Core.Tests.Support;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Rules;

/// <summary>An amount for each person stationed.</summary>
public sealed class PerTroopRuleTests
{
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
        ExpectedLine.Is(result, "japan.sma.a", 1, 100e9, 110e9);
    }
}
