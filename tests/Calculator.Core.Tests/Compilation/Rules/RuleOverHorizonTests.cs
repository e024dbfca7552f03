using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Rules;

/// <summary>A rule outside agreements: a cost is one amount, which a split would not reach.</summary>
public sealed class RuleOverHorizonTests
{
    private static string Yaml(string cost) =>
        TestScenario.OneAgreement(
            "a: { rule: level, amount: 1 bn JPY }",
            "2022-2024",
            host: $"sender-costs: {{ all: {cost} }}"
        );

    [Theory]
    [InlineData(
        "{ rule: allocate, total: { rule: level, amount: 5 bn JPY }, shares: { a: 60 %, b: 40 % } }"
    )]
    [InlineData(
        "{ rule: ratchet, of: { rule: allocate, total: { rule: level, amount: 5 bn JPY }, shares: { a: 60 %, b: 40 % } } }"
    )]
    public void A_split_is_an_error(string cost)
    {
        var error = Assert.Single(TestScenario.Errors(Yaml(cost))).Diagnostic;
        Assert.Equal("AGR005", error.Code);
        Assert.Contains(
            "'japan.sender-cost.all' is one amount",
            error.Message,
            StringComparison.Ordinal
        );
    }

    /// <summary>5, 4, 5.2 without the clause; 5, 5, 5.2 with it, and the line within is there to read.</summary>
    [Fact]
    public void Rules_within_rules_have_their_own_lines()
    {
        var result = TestScenario.Run(
            Yaml(
                "{ rule: ratchet, of: { rule: escalate, base: 5 bn JPY, rate: { schedule: { 2023: -20 %, 2024: 30 % } } } }"
            )
        );
        double[] Billions(string id) =>
            [.. result.Values(id).ToArray().Select(v => Math.Round(v / 1e9, 9))];
        Assert.Equal([5, 4, 5.2], Billions("japan.sender-cost.all.of"));
        Assert.Equal([5, 5, 5.2], Billions("japan.sender-cost.all"));
    }
}
