using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>Totals up to each year.</summary>
public sealed class TotalsOverYearsTests
{
    /// <summary>4 + 4 of support; 6 + 8 of cost.</summary>
    [Fact]
    public void They_add_up_year_by_year()
    {
        var result = SidesScenario.Two();
        Assert.Equal([4e9, 8e9], result.Values("support.over-years").ToArray());
        Assert.Equal([6e9, 14e9], result.Values("sender-cost.over-years").ToArray());
    }

    /// <summary>Half of each Japanese year lies in each of two US ones: 0.5, 1.5, 2 where 1 bn is paid a year.</summary>
    [Fact]
    public void Re_timed_they_begin_where_a_part_is_known()
    {
        var result = TestScenario.Run(
            """
            scenario: test
            years: 2022-2023
            report: { currency: JPY, calendar: us }
            hosts:
              japan:
                agreements: { a: { term: 2022-2023, lines: { labor: { rule: level, amount: 1 bn JPY } } } }
            """
        );
        Assert.Equal([0.5e9, 1.5e9, 2e9], result.Values("support.over-years").ToArray());
    }
}
