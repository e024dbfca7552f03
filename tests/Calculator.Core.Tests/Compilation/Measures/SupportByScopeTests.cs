using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>Support by the scope of its agreement.</summary>
public sealed class SupportByScopeTests
{
    [Fact]
    public void Scopes_are_told_apart()
    {
        var result = TestScenario.Run(
            """
            scenario: test
            years: 2022
            hosts:
              japan:
                agreements:
                  sma: { term: 2022, lines: { labor: { rule: level, amount: 2 bn USD } } }
                  guam: { term: 2022, scope: realignment, lines: { move: { rule: level, amount: 1 bn USD, one-off: true } } }
            """
        );
        Assert.Equal(2e9, result.Value("support.scope.host-nation-support", 2022));
        Assert.Equal(1e9, result.Value("support.scope.realignment", 2022));
        Assert.Equal(3e9, result.Value("support.total", 2022));
    }

    [Fact]
    public void One_scope_needs_no_line() =>
        Assert.DoesNotContain(
            SidesScenario.Two().Model.Lines,
            l => l.Id.StartsWith("support.scope", StringComparison.Ordinal)
        );
}
