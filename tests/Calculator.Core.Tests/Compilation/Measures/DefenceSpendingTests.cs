using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>An ally's spending and its gap to a target.</summary>
public sealed class DefenceSpendingTests
{
    /// <summary>Target 2 % in 2025 to 3.5 % in 2035: 2.15 % in 2026; 2 % of 300 bn are 6 bn.</summary>
    [Fact]
    public void The_gap_is_to_a_target_that_runs_evenly()
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
        Assert.Equal(6e9, result.Value("a.defence-spending", 2026), 1);
        Assert.Equal(0, result.Value("a.gap-to-target", 2025), 1e-12);
        Assert.Equal(0.0015, result.Value("a.gap-to-target", 2026), 1e-12);
        Assert.Equal(0.45e9, result.Value("a.gap-to-target.amount", 2026), 1);
        Assert.Null(result.Model.Find("b.gap-to-target"));
    }

    /// <summary>Without a GDP there is a gap, and no amount of it.</summary>
    [Fact]
    public void Without_gdp_there_are_only_shares()
    {
        var result = TestScenario.Run(
            """
            scenario: test
            years: 2025
            allies: { a: { defence-share: 3 %, target-share: 2 % } }
            """
        );
        Assert.Equal(-0.01, result.Value("a.gap-to-target", 2025), 1e-12);
        Assert.Null(result.Model.Find("a.gap-to-target.amount"));
        Assert.Null(result.Model.Find("a.defence-spending"));
    }
}
