using Calculator.Core.Tests.Support;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Rules;

/// <summary>The same amount every year.</summary>
public sealed class LevelRuleTests
{
    [Fact]
    public void Level_pays_the_same_amount_every_year()
    {
        var result = TestScenario.Run(
            TestScenario.OneAgreement("a: { rule: level, amount: 10 bn JPY }")
        );
        ExpectedLine.Is(result, "japan.sma.a", 0, 10e9, 10e9, 10e9, 10e9, 10e9);
    }
}
