using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>An ally's share of spending beside its share of GDP.</summary>
public sealed class AllianceBurdenTests
{
    /// <summary>Spending 6 of 18 bn; GDP 300 of 600.</summary>
    [Fact]
    public void Burdens_are_shares_of_spending_less_shares_of_gdp()
    {
        var result = TestScenario.Run(
            """
            scenario: test
            years: 2025-2026
            allies:
              a: { defence-share: 2 %, gdp: 300 bn USD, target-share: { from: 2 %, to: 3.5 %, over: 2025-2035 } }
              b: { defence-share: 4 %, gdp: 300 bn USD }
            """
        );
        Assert.Equal(6.0 / 18, result.Value("a.share-of-alliance-spending", 2026), 1e-12);
        Assert.Equal(6.0 / 18 - 0.5, result.Value("a.burden", 2026), 1e-12);
        Assert.Equal(0, result.Value("a.burden", 2026) + result.Value("b.burden", 2026), 1e-12);
    }
}
