using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>Support without one-off items.</summary>
public sealed class RecurringSupportTests
{
    [Fact]
    public void One_off_items_are_told_apart()
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
        Assert.Equal(2e9, result.Value("support.recurring", 2022));
        Assert.Equal(1e9, result.Value("support.one-off", 2022));
    }

    [Fact]
    public void Where_all_recurs_there_is_no_line_of_it() =>
        Assert.Null(SidesScenario.Two().Model.Find("support.recurring"));
}
