using Calculator.Core.Modelling;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation;

public sealed class SenderCostCompilerTests
{
    private const string Lines = "a: { rule: level, amount: 1 bn JPY }";

    /// <summary>5 bn x 1.1 in the scenario's second year: its term is the scenario's years.</summary>
    [Fact]
    public void A_cost_is_a_line_over_the_scenarios_years()
    {
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                Lines,
                "2022-2023",
                host: "sender-costs: { all: { rule: escalate, base: 5 bn JPY, rate: 10 %, source: GAO, note: budget } }"
            )
        );
        var line = result.Model.Find("japan.sender-cost.all")!;
        Assert.Equal(
            (LineRole.SenderCost, "japan", "GAO", "budget"),
            (line.Role, line.Host, line.Source, line.Note)
        );
        Assert.Equal([5e9, 5.5e9], result.Values(line.Id).ToArray().Select(v => Math.Round(v)));
    }

    /// <summary>Re-timed, it counts in the scenario's own years only: the added year of the model has nothing of it.</summary>
    [Fact]
    public void Years_that_re_timing_adds_have_none_of_it()
    {
        var result = TestScenario.Run(
            """
            scenario: test
            years: 2022-2023
            report: { currency: USD, calendar: calendar-year }
            hosts: { korea: { sender-costs: { all: { rule: level, amount: 12 bn USD } } } }
            """
        );
        Assert.Equal(2021, result.Model.Years.First);
        Assert.Equal([0, 12e9, 12e9], result.Values("korea.sender-cost.all").ToArray());
    }
}
