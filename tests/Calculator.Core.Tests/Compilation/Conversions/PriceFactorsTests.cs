using Calculator.Core.Tests.Support;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Conversions;

/// <summary>Between then-year prices and those of a base year.</summary>
public sealed class PriceFactorsTests
{
    private static string Yaml(
        string deflator,
        string basis = "FY2023",
        string amount = "100 bn JPY"
    ) =>
        $$"""
            scenario: test
            years: 2022-2024
            report: { currency: JPY, basis: {{basis}} }
            economy: { deflators: { {{deflator}} } }
            hosts:
              japan:
                agreements: { sma: { term: 2022-2024, lines: { a: { rule: level, amount: {{amount}} } } } }
            """;

    /// <summary>Levels 100, 110, 121: 100 bn of each year are 110, 100 and 90.909 bn of FY2023.</summary>
    [Theory]
    [InlineData("JPY: { schedule: { 2022: 100, 2023: 110, 2024: 121 } }")]
    [InlineData("JPY: 10 %")]
    public void Then_year_amounts_are_brought_to_the_base_year(string deflator)
    {
        var result = TestScenario.Run(Yaml(deflator));
        ExpectedLine.Is(result, "price-factor.JPY.to-fy2023", 1e-12, 1.1, 1, 1 / 1.1);
        ExpectedLine.Is(result, "support.total", 1e-3, 110e9, 100e9, 100e9 / 1.1);
    }

    /// <summary>100 bn of FY2022 are 100, 110 and 121 bn of each year.</summary>
    [Fact]
    public void Constant_amounts_are_brought_to_each_years_prices() =>
        ExpectedLine.Is(
            TestScenario.Run(
                Yaml(
                    "JPY: { schedule: { 2022: 100, 2023: 110, 2024: 121 } }",
                    "then-year",
                    "100 bn FY2022 JPY"
                )
            ),
            "support.total",
            1e-3,
            100e9,
            110e9,
            121e9
        );

    [Theory]
    [InlineData("USD: 2 %", "ECO003")]
    [InlineData("JPY: { schedule: { 2022: 1 %, 2023: 2 %, 2024: 3 % } }", "ECO004")]
    public void Without_levels_there_is_no_factor(string deflator, string code) =>
        Assert.Equal(code, Assert.Single(TestScenario.Errors(Yaml(deflator))).Diagnostic.Code);
}
