using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>Support for each person stationed.</summary>
public sealed class SupportPerTroopTests
{
    [Theory]
    [InlineData("support.per-troop", 2e6)] // 100 bn / 50,000
    public void Of_one_host(string line, double expected) =>
        Assert.Equal(expected, SidesScenario.One.Value(line, 2022), Math.Abs(expected) * 1e-12);

    [Theory]
    [InlineData("support.per-troop", 2022, 5e7)] // 4 bn / 80
    [InlineData("support.per-troop.japan", 2022, 6e7)]
    [InlineData("support.per-troop.korea", 2022, 1e9 / 30)]
    public void Of_two_hosts(string line, int year, double expected) =>
        Assert.Equal(expected, SidesScenario.Two().Value(line, year), Math.Abs(expected) * 1e-12);

    [Fact]
    public void Without_troops_there_is_no_share_for_each() =>
        Assert.Equal(
            double.NaN,
            TestScenario
                .Run(
                    TestScenario.OneAgreement(
                        "a: { rule: level, amount: 1 JPY }",
                        "2022-2022",
                        host: "troops: 0"
                    )
                )
                .Value("support.per-troop", 2022)
        );
}
