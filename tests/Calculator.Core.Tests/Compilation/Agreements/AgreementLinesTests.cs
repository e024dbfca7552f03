using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Agreements;

/// <summary>An agreement with lines in yen and in dollars.</summary>
public sealed class AgreementLinesTests
{
    private static string Mixed(string report, string rate) =>
        $$"""
            scenario: test
            years: 2022-2023
            report: { currency: {{report}} }
            {{rate}}
            hosts:
              japan:
                agreements:
                  sma:
                    term: 2022-2023
                    source: x
                    lines:
                      labor: { rule: level, amount: 10 bn JPY }
                      rent: { rule: level, amount: 1 bn USD }
            """;

    private const string Rates =
        "economy: { exchange-rates: { JPY: { 2022: 100 JPY/USD, 2023: 125 JPY/USD } } }";

    /// <summary>10 + 1 x 100 = 110 bn yen; 10 + 1 x 125 = 135; in dollars 10 / 100 + 1 = 1.1; 10 / 125 + 1 = 1.08. A host's total
    /// is in the report's currency where its lines differ, the agreement's in the host's.</summary>
    [Theory]
    [InlineData("JPY", 110, 135)]
    [InlineData("USD", 1.1, 1.08)]
    public void Totals_bring_the_lines_together(string report, double first, double second)
    {
        var result = TestScenario.Run(Mixed(report, Rates));
        foreach (var id in new[] { "support.total", "japan.support.total" })
        {
            Assert.Equal(first * 1e9, result.Value(id, 2022), 1e-3);
            Assert.Equal(second * 1e9, result.Value(id, 2023), 1e-3);
        }

        Assert.Equal(110e9, result.Value("japan.sma.total", 2022), 1e-3);
        Assert.Equal(135e9, result.Value("japan.sma.total", 2023), 1e-3);
        Assert.Equal("JPY", result.Model.Find("japan.sma.total")!.Unit.ToString());
    }

    [Theory]
    [InlineData("JPY")]
    [InlineData("USD")]
    public void Without_a_rate_the_error_names_both_lines(string report)
    {
        var error = Assert.Single(TestScenario.Errors(Mixed(report, "")));
        Assert.Equal("ECO002", error.Diagnostic.Code);
        Assert.Contains("in USD", error.Diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains("in JPY", error.Diagnostic.Message, StringComparison.Ordinal);
    }
}
