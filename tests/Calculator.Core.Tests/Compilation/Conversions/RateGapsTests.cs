using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Conversions;

/// <summary>An exchange rate or a price index is asked for only in years with a payment in its currency.</summary>
public sealed class RateGapsTests
{
    private static string Yaml(string term, string more = "", string report = "currency: USD") =>
        $$"""
            scenario: test
            years: 2022-2026
            report: { {{report}} }
            economy:
              exchange-rates: { JPY: { 2022: 100 JPY/USD, 2023: 125 JPY/USD } }
              {{more}}
            hosts:
              japan:
                agreements: { a: { term: {{term}}, lines: { labor: { rule: level, amount: 100 JPY } } } }
            """;

    [Fact]
    public void Years_without_a_payment_need_no_rate()
    {
        var result = TestScenario.Run(Yaml("2022-2023"));
        Assert.Equal([1, 0.8, 0, 0, 0], result.Values("support.total").ToArray());
        Assert.Equal(
            [100, 125, double.NaN, double.NaN, double.NaN],
            result.Values("exchange-rate.JPY").ToArray()
        );
    }

    [Fact]
    public void Nor_a_price_index() =>
        Assert.Equal(
            [100, 100 / 1.1, 0, 0, 0],
            TestScenario
                .Run(
                    Yaml(
                        "2022-2023",
                        "deflators: { JPY: { 2022: 100, 2023: 110 } }",
                        "currency: JPY, basis: FY2022"
                    )
                )
                .Values("support.total")
                .ToArray()
        );

    [Fact]
    public void A_payment_in_a_year_without_a_rate_is_an_error_that_names_the_year()
    {
        var diagnostics = new DiagnosticCollector();
        Assert.Null(EvaluationResult.Run(TestScenario.Read(Yaml("2022-2024")).Model!, diagnostics));
        var error = Assert.Single(diagnostics.Items);
        Assert.Equal("EVA001", error.Code);
        Assert.Contains("2024", error.Message, StringComparison.Ordinal);
    }
}
