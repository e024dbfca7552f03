namespace Calculator.Core.Tests.Compilation.Stationing.Programmes;

/// <summary>What a contingency costs if it happens, and a year.</summary>
public sealed class ContingencyCompilerTests
{
    private const string Taiwan =
        "contingencies: { taiwan: { host: japan, sites: 40, set-up: 5 mn USD, persons: 2_000, days: 30 days, daily-cost: 500 USD/person/day, probability: 2 %";

    /// <summary>40 x 5 mn + 2,000 x 30 x 500 = 230 mn; x 2 % = 4.6 mn. The host 2,000 x 30 x 200 = 12 mn; x 2 % = 0.24 mn.</summary>
    [Theory]
    [InlineData("if-it-happens.sender", 230e6)]
    [InlineData("expected.sender", 4.6e6)]
    [InlineData("if-it-happens.host", 12e6)]
    [InlineData("expected.host", 0.24e6)]
    public void Both_sides_have_a_cost_and_an_expected_cost(string line, double expected) =>
        Assert.Equal(
            expected,
            PostureScenario
                .Run("{}", Taiwan + ", host-provides: 200 USD/person/day } }")
                .Value("contingency.taiwan." + line, 2023),
            1e-6
        );

    [Fact]
    public void A_host_that_provides_nothing_has_no_line() =>
        Assert.Null(
            PostureScenario
                .Run("{}", Taiwan + " } }")
                .Model.Find("contingency.taiwan.if-it-happens.host")
        );
}
