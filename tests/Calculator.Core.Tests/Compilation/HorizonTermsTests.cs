using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation;

/// <summary>The scenario's years are assumptions of the model only where it has others too.</summary>
public sealed class HorizonTermsTests
{
    private static IEnumerable<string> Inputs(string calendar) =>
        TestScenario
            .Run(
                $$"""
                scenario: test
                years: 2022-2023
                report: { currency: USD, calendar: {{calendar}} }
                economy: { exchange-rates: { JPY: 100 JPY/USD } }
                hosts:
                  japan:
                    agreements: { sma: { term: 2022-2023, lines: { a: { rule: level, amount: 1 bn JPY } } } }
                """
            )
            .Model.Inputs.Where(i => i.Id.StartsWith("horizon.", StringComparison.Ordinal))
            .Select(i => $"{i.Id} {i.Scalar!.Value} {i.IsChangeable}");

    [Fact]
    public void They_are_inputs_where_re_timing_adds_years() =>
        Assert.Equal(
            ["horizon.first-year 2022 False", "horizon.last-year 2023 False"],
            Inputs("calendar-year")
        );

    [Fact]
    public void They_are_none_where_the_model_has_no_others() => Assert.Empty(Inputs("japan"));
}
