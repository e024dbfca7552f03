using Calculator.Core.Comparison;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Comparison;

/// <summary>Two scenarios line by line.</summary>
public sealed class ScenarioComparisonTests
{
    private static string Yaml(
        string rate = "100",
        string growth = "2 %",
        string troops = "50_000",
        string amount = "200 bn JPY",
        string years = "2022-2024"
    ) =>
        $$"""
            scenario: test
            years: {{years}}
            economy:
              exchange-rates: { JPY: {{rate}} }
              indices: { cpi: {{growth}} }
            hosts:
              japan:
                troops: {{troops}}
                agreements:
                  sma:
                    term: {{years}}
                    lines:
                      labor: { rule: escalate, base: {{amount}}, index: cpi }
                      welfare: { rule: per-troop, amount: 100_000 JPY/person }
                sender-costs: { all: { rule: level, amount: 5 bn USD } }
            """;

    [Fact]
    public void A_scenario_compared_with_itself_does_not_differ()
    {
        var comparison = new ScenarioComparison(TestScenario.Run(Yaml()), TestScenario.Run(Yaml()));
        Assert.All(
            comparison.Lines,
            l => Assert.All(comparison.Years, y => Assert.Equal(0, l.Delta(y)))
        );
        Assert.All(comparison.Waterfalls, w => Assert.All(w.Steps, s => Assert.Equal(0, s.Effect)));
    }

    [Fact]
    public void Years_and_lines_of_either_are_shown()
    {
        var comparison = new ScenarioComparison(
            TestScenario.Run(Yaml()),
            TestScenario.Run(Yaml(years: "2023-2026"))
        );
        Assert.Equal([2022, 2023, 2024, 2025, 2026], comparison.Years);
        var line = comparison.Lines.Single(l => l.Line.Id == "support.total");
        Assert.NotNull(line.BaseValue(2022));
        Assert.Null(line.AlternativeValue(2022));
        Assert.Null(line.Delta(2026));
    }
}
