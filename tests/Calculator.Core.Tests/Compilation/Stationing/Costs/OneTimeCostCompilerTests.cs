using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Stationing.Costs;

/// <summary>One-time cost of a change.</summary>
public sealed class OneTimeCostCompilerTests
{
    [Fact]
    public void One_time_costs_fall_into_the_years_of_the_ramp()
    {
        // 1,000 persons x 10,000 + 800 mn / 4 = 210 mn a year; closure 50 mn in the last year
        var result = PostureScenario.Run(PostureScenario.Move);
        Assert.Equal(
            [0, 210e6, 210e6, 210e6, 260e6, 0, 0],
            PostureScenario.Row(result, "posture.change.guam-move.one-time")
        );
    }

    /// <summary>8,000 yen a person at 100 yen to the dollar are 80 dollars: 4,000 x 80 + 1 mn dollars.</summary>
    [Fact]
    public void Costs_in_two_currencies_add_up_in_the_first_ones()
    {
        var result = TestScenario.Run(
            PostureScenario
                .Yaml(
                    "a: { change: move, unit: marines, to: guam, personnel: 4_000, start: 2024, transport: 1 mn USD, construction: 8_000 JPY/person }"
                )
                .Replace(
                    "economy:",
                    "economy:\n  exchange-rates: { JPY: 100 JPY/USD }",
                    StringComparison.Ordinal
                )
        );
        Assert.Equal(1.32e6, result.Value("posture.change.a.one-time", 2024), 1e-6);
    }
}
