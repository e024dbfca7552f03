using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Measures;

public sealed class MeasureTests
{
    /// <summary>Cash 60, in kind 30, forgone 10; pay 100, operations 50.</summary>
    private static readonly string s_yaml = TestScenario.OneAgreement(
        """
        labor: { rule: level, amount: 60 bn JPY, kind: cash }
        facilities: { rule: level, amount: 30 bn JPY, kind: in-kind }
        rent: { rule: level, amount: 10 bn JPY, kind: forgone }
        """,
        "2022-2022",
        host: """
        troops: 50_000
        gdp: 500 tn JPY
        defence-budget: 5 tn JPY
        sender-costs:
          pay: { rule: level, amount: 100 bn JPY, component: military-pay }
          operations: { rule: per-person, amount: 1 mn JPY/person, component: operations }
        """
    );

    [Theory]
    [InlineData("support.total", 100e9)]
    [InlineData("support.cash", 60e9)]
    [InlineData("support.in-kind", 30e9)]
    [InlineData("support.forgone", 10e9)]
    [InlineData("sender-cost.gross", 150e9)]
    [InlineData("sender-cost.net", 60e9)] // 150 - 60 - 30; forgone revenue relieves nothing
    [InlineData("stationing-cost.total", 250e9)]
    [InlineData("offset", 0.4)] // 100 / 250
    [InlineData("offset.without-forgone", 0.375)] // 90 / 240
    [InlineData("offset.without-military-pay", 100.0 / 150)]
    [InlineData("offset.without-military-pay-and-forgone", 90.0 / 140)]
    [InlineData("troops", 50_000)]
    [InlineData("support.per-troop", 2e6)]
    [InlineData("japan.support.share-of-gdp", 0.0002)]
    [InlineData("japan.support.share-of-defence-budget", 0.02)]
    [InlineData("japan.defence-budget.share-of-gdp", 0.01)]
    public void Measures_follow_their_definitions(string line, double expected) =>
        Assert.Equal(
            expected,
            TestScenario.Run(s_yaml).Value(line, 2022),
            Math.Abs(expected) * 1e-12
        );

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

    [Fact]
    public void Net_present_value_adds_up_discounted_years()
    {
        // 100 + 100 / 1.1 + 100 / 1.21 = 273.5537
        var result = TestScenario.Run(
            TestScenario
                .OneAgreement("a: { rule: level, amount: 100 bn JPY }", "2022-2024")
                .Replace(
                    "currency: JPY",
                    "currency: JPY, discount: { rate: 10 %, kind: nominal, source: x }",
                    StringComparison.Ordinal
                )
        );
        Assert.Equal(273.5537, result.Value("support.net-present-value", 2024) / 1e9, 0.0001);
    }

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
    public void Scopes_and_one_off_items_are_told_apart()
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
        Assert.Equal(2e9, result.Value("support.recurring", 2022));
        Assert.Equal(1e9, result.Value("support.one-off", 2022));
    }

    [Fact]
    public void Allies_are_measured_against_a_linear_target_and_each_other()
    {
        // target 2 % in 2025 to 3.5 % in 2035: 2.15 % in 2026; spending 2 x 300 / (600 + 1,200)
        var result = TestScenario.Run(
            """
            scenario: test
            years: 2025-2026
            allies:
              a: { defence-share: 2 %, gdp: 300 bn USD, target-share: { from: 2 %, to: 3.5 %, over: 2025-2035 } }
              b: { defence-share: 4 %, gdp: 300 bn USD }
            """
        );
        Assert.Equal(0, result.Value("a.gap-to-target", 2025), 1e-12);
        Assert.Equal(0.0015, result.Value("a.gap-to-target", 2026), 1e-12);
        Assert.Equal(0.45e9, result.Value("a.gap-to-target.amount", 2026), 1);
        Assert.Equal(6.0 / 18, result.Value("a.share-of-alliance-spending", 2026), 1e-12);
        Assert.Equal(6.0 / 18 - 0.5, result.Value("a.burden", 2026), 1e-12);
        Assert.Equal(0, result.Value("a.burden", 2026) + result.Value("b.burden", 2026), 1e-12);
    }
}
