using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>Support in cash, in kind and forgone.</summary>
public sealed class SupportByKindTests
{
    [Theory]
    [InlineData("support.cash", 60e9)]
    [InlineData("support.in-kind", 30e9)]
    [InlineData("support.forgone", 10e9)]
    [InlineData("support.total", 100e9)]
    public void Of_one_host(string line, double expected) =>
        Assert.Equal(expected, SidesScenario.One.Value(line, 2022), Math.Abs(expected) * 1e-12);

    [Fact]
    public void Several_hosts_have_totals_of_their_own()
    {
        var result = TestScenario.Run(
            """
            scenario: test
            years: 2022
            economy: { exchange-rates: { JPY: 100, KRW: 1_000 } }
            hosts:
              japan:
                agreements: { a: { term: 2022, lines: { labor: { rule: level, amount: 300 bn JPY } } } }
                sender-costs: { all: { rule: level, amount: 5 bn USD } }
              korea:
                agreements: { a: { term: 2022, lines: { labor: { rule: level, amount: 1_000 bn KRW } } } }
                sender-costs: { all: { rule: level, amount: 3 bn USD } }
            """
        );
        Assert.Equal(3e9, result.Value("support.total.japan", 2022), 1);
        Assert.Equal(1e9, result.Value("support.total.korea", 2022), 1);
        Assert.Equal(4e9, result.Value("support.total", 2022), 1);
        Assert.Equal(3.0 / 8, result.Value("offset.japan", 2022), 1e-12);
        Assert.Equal(4.0 / 12, result.Value("offset", 2022), 1e-12);
    }

    [Fact]
    public void Support_that_is_not_split_has_a_line_only_where_there_is_some()
    {
        Assert.Null(SidesScenario.One.Model.Find("support.not-split"));
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                "a: { rule: level, amount: 7 bn JPY, kind: not-split }",
                "2022-2022"
            )
        );
        Assert.Equal(7e9, result.Value("support.not-split", 2022));
        Assert.Equal(7e9, result.Value("support.total", 2022));
    }
}
