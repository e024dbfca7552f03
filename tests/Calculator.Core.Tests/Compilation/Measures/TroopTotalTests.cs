using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>Persons stationed.</summary>
public sealed class TroopTotalTests
{
    [Theory]
    [InlineData("troops", 50_000)]
    public void Of_one_host(string line, double expected) =>
        Assert.Equal(expected, SidesScenario.One.Value(line, 2022), Math.Abs(expected) * 1e-12);

    [Theory]
    [InlineData("troops", 2023, 80)]
    public void Of_two_hosts(string line, int year, double expected) =>
        Assert.Equal(expected, SidesScenario.Two().Value(line, year), Math.Abs(expected) * 1e-12);

    [Fact]
    public void Without_a_count_there_is_no_total() =>
        Assert.Null(
            TestScenario
                .Run(TestScenario.OneAgreement("a: { rule: level, amount: 1 JPY }"))
                .Model.Find("troops")
        );
}
