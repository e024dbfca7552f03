using Calculator.Core.Tests.Support;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Conversions;

public sealed class ExchangeRatesTests
{
    private static string Yaml(string report, string rates) =>
        $$"""
            scenario: test
            years: 2022-2023
            report: { currency: {{report}} }
            economy: { exchange-rates: { {{rates}} } }
            hosts:
              japan:
                agreements: { sma: { term: 2022-2023, lines: { a: { rule: level, amount: 260 bn JPY } } } }
            """;

    private const string Rates =
        "JPY: { 2022: 130 JPY/USD, 2023: 100 JPY/USD }, KRW: 1_300 KRW/USD";

    /// <summary>260 / 130 = 2, 260 / 100 = 2.6 bn USD; x 1,300 = 2,600 and 3,380 bn KRW.</summary>
    [Theory]
    [InlineData("USD", 2e9, 2.6e9)]
    [InlineData("KRW", 2_600e9, 3_380e9)]
    [InlineData("JPY", 260e9, 260e9)]
    public void Amounts_go_by_way_of_the_dollar(string report, double in2022, double in2023) =>
        ExpectedLine.Is(
            TestScenario.Run(Yaml(report, Rates)),
            "support.total",
            1e-2,
            in2022,
            in2023
        );

    /// <summary>The way and both ends are named, as a reader would have to mend it.</summary>
    [Fact]
    public void A_rate_that_is_missing_is_told_once_with_both_sides()
    {
        var error = Assert
            .Single(TestScenario.Errors(Yaml("USD", "KRW: 1_300 KRW/USD")))
            .Diagnostic;
        Assert.Equal("ECO002", error.Code);
        Assert.Equal(
            "line 'japan.sma.a' is in JPY, needed in USD; there is no exchange rate for JPY to bring them together",
            error.Message
        );
        Assert.Contains("JPY: 115.9 JPY/USD", error.Allowed!, StringComparison.Ordinal);
    }
}
