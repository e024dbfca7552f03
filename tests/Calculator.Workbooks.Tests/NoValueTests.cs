using Calculator.Reporting;
using Calculator.TestSupport;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests;

/// <summary>Years without a value are empty cells in the workbook too, and the checks still hold.</summary>
public sealed class NoValueTests
{
    private const string Pact = """
        scenario: test
        title: Test
        years: 2022-2024
        report: { currency: USD CALENDAR }
        economy: { exchange-rates: { JPY: RATES } }
        hosts:
          japan:
            troops: TROOPS
            agreements:
              sma: { term: 2022-2023, lines: { labor: { rule: level, amount: 100 bn JPY } } }
            sender-costs: { all: { rule: schedule, amounts: { 2021-2023: 5 bn USD, 2024-2025: 0 USD } } }
        """;

    [Theory]
    // Nobody there, and neither support nor cost in the last year.
    [InlineData("", "100 JPY/USD", "{ 2022: 10, 2023: 0, 2024: 0 }")]
    // No rate for the year without a payment.
    [InlineData("", "{ 2022: 100 JPY/USD, 2023: 110 JPY/USD }", "55_000")]
    [InlineData(", calendar: us", "100 JPY/USD", "55_000")]
    [InlineData(", calendar: japan", "100 JPY/USD", "55_000")]
    [InlineData(
        ", calendar: korea, discount: { rate: 3 %, kind: nominal }",
        "{ 2022: 100 JPY/USD, 2023: 110 JPY/USD }",
        "0"
    )]
    public void It_recalculates_to_the_run(string calendar, string rates, string troops)
    {
        var result = TestScenario.Run(
            Pact.Replace(" CALENDAR", calendar, StringComparison.Ordinal)
                .Replace("RATES", rates, StringComparison.Ordinal)
                .Replace("TROOPS", troops, StringComparison.Ordinal)
        );
        Assert.Contains(result.Model.Lines, l => result.Values(l.Id).ToArray().Any(double.IsNaN));
        LibreOffice.Require();
        var recalculated = LibreOffice.Recalculate(
            Workbook.Of(new Report("test", "Test", "USD", "then-year", result)).Bytes
        );
        RecalculatedLines.AssertSame(result, recalculated);
        Assert.Equal("1", recalculated.At(recalculated.Names["checks_ok"]).Value);
    }
}
