using Calculator.Core.Tests.Support;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Conversions;

/// <summary>Every shape of a figure by year, against a hand calculation.</summary>
public sealed class PathInputsTests
{
    [Theory]
    [InlineData("5_000", 5_000, 5_000, 5_000, 5_000)]
    // 1,000 x 1.1 ^ (t - 2023), before the base year as after it
    [InlineData("{ base: 1_000, base-year: 2023, growth: 10 % }", 1_000 / 1.1, 1_000, 1_100, 1_210)]
    // Linear over three years, level outside them
    [InlineData("{ from: 100, to: 300, over: 2022-2024 }", 100, 200, 300, 300)]
    [InlineData("{ schedule: { 2022: 1, 2023: 2, 2024: 3, 2025: 4 } }", 1, 2, 3, 4)]
    [InlineData("{ schedule: { 2022: 1, 2023: 2 }, then: hold }", 1, 2, 2, 2)]
    [InlineData("{ schedule: { 2022: 1, 2023: 200 }, then: { growth: 50 % } }", 1, 200, 300, 450)]
    [InlineData("{ schedule: { 2022: 1, 2023: 2 }, then: { value: 9 } }", 1, 2, 9, 9)]
    public void It_gives_the_value_of_each_year(
        string troops,
        double in2022,
        double in2023,
        double in2024,
        double in2025
    ) =>
        ExpectedLine.Is(
            TestScenario.Run(
                TestScenario.OneAgreement(
                    "a: { rule: level, amount: 1 bn JPY }",
                    "2022-2025",
                    host: $"troops: {troops}"
                )
            ),
            "japan.troops",
            1e-9,
            in2022,
            in2023,
            in2024,
            in2025
        );

    /// <summary>A number that follows from where others stand can't be changed on its own.</summary>
    [Fact]
    public void The_last_known_year_is_no_figure_of_the_scenario()
    {
        var model = TestScenario
            .Run(
                TestScenario.OneAgreement(
                    "a: { rule: level, amount: 1 bn JPY }",
                    "2022-2025",
                    host: "troops: { schedule: { 2022: 1 }, then: { growth: 2 % } }"
                )
            )
            .Model;
        Assert.False(model.Inputs.Single(i => i.Id == "japan.troops.last-known-year").IsChangeable);
        Assert.True(model.Inputs.Single(i => i.Id == "japan.troops.growth-after").IsChangeable);
    }
}
