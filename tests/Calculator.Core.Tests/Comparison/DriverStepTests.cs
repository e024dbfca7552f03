using Calculator.Core.Comparison;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Comparison;

public sealed class DriverStepTests
{
    private static string Yaml(int rate, int troops) =>
        $$"""
            scenario: test
            years: 2022-2022
            economy: { exchange-rates: { JPY: {{rate}} } }
            hosts:
              japan:
                troops: {{troops}}
                agreements:
                  sma: { term: 2022-2022, lines: { welfare: { rule: per-troop, amount: 1_000 JPY/person } } }
            """;

    /// <summary>1,000 yen for each of 100 at 100 yen: 1,000 dollars; at 125 yen 800; for 200 persons 1,600.</summary>
    [Fact]
    public void Each_step_keeps_what_those_before_it_took_over()
    {
        var steps = DriverStep.Of(
            TestScenario.Run(Yaml(100, 100)),
            TestScenario.Run(Yaml(125, 200))
        );
        Assert.Equal(
            [(Driver.Price, 1000.0), (Driver.ExchangeRate, 800.0), (Driver.Headcount, 1600.0)],
            steps.Select(s => (s.Driver, s.Result.Value("support.total", 2022)))
        );
        Assert.All(
            steps.Zip(steps.Skip(1)),
            s =>
            {
                Assert.Subset(s.Second.Inputs.Keys.ToHashSet(), s.First.Inputs.Keys.ToHashSet());
                Assert.Subset(s.Second.Lines.ToHashSet(), s.First.Lines.ToHashSet());
            }
        );
    }
}
