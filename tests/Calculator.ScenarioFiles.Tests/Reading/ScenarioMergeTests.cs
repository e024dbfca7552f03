using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Reading;

/// <summary>A delta laid over the scenario it extends.</summary>
public sealed class ScenarioMergeTests
{
    private static double Total(string delta) => Math.Round(Exact(delta), 9);

    private static double Exact(string delta, int year = 2023) =>
        TestScenario
            .Run("scenario: delta\nextends: base\n" + delta, ExtendedScenario.Files)
            .Value("support.total", year) / 1e9;

    [Fact]
    public void What_the_delta_leaves_out_is_inherited() => Assert.Equal(110, Total(""));

    [Fact]
    public void A_figure_is_replaced() =>
        Assert.Equal(
            60,
            Total(
                "hosts: { japan: { agreements: { sma: { lines: { labor: { amount: 50 bn JPY } } } } } }"
            )
        );

    [Fact]
    public void One_year_of_a_schedule_is_replaced() =>
        Assert.Equal(
            105,
            Total(
                "hosts: { japan: { agreements: { sma: { lines: { utilities: { amounts: { 2023: 5 bn JPY } } } } } } }"
            )
        );

    [Fact]
    public void Another_rule_drops_the_old_rules_parameters() =>
        Assert.Equal(
            120,
            Total(
                "hosts: { japan: { agreements: { sma: { lines: { labor: { rule: escalate, base: 100 bn JPY, rate: 10 % } } } } } }"
            )
        );

    [Fact]
    public void An_empty_value_takes_a_line_out() =>
        Assert.Equal(
            100,
            Total("hosts: { japan: { agreements: { sma: { lines: { utilities: ~ } } } } }")
        );

    [Fact]
    public void What_was_published_of_a_scenario_and_its_alternatives_are_not_handed_on()
    {
        var file = TestScenario.Read("scenario: delta\nextends: base\n", ExtendedScenario.Files);
        Assert.False(file.HasErrors);
        Assert.Empty(file.Alternatives);
    }
}
