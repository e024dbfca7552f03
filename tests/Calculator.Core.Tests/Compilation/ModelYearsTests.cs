using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation;

/// <summary>The years of a model: the scenario's own, widened where amounts are re-timed into others.</summary>
public sealed class ModelYearsTests
{
    private static string Years(string report, string more = "") =>
        TestScenario
            .Run(
                $$"""
                scenario: test
                years: 2022-2024
                report: { currency: USD{{report}} }
                economy: { exchange-rates: { JPY: 100 JPY/USD, KRW: 1_300 KRW/USD } }
                hosts:
                  japan: { troops: 1, agreements: { sma: { term: 2022-2024, lines: { a: { rule: level, amount: 1 bn JPY } } } } }
                {{more}}
                """
            )
            .Model.Years.ToString();

    /// <summary>Japan's FY2024 ends in March 2025: three months of the calendar year 2025.</summary>
    [Theory]
    [InlineData("", "2022-2024")]
    [InlineData(", calendar: japan", "2022-2024")]
    [InlineData(", calendar: calendar-year", "2022-2025")]
    // Japan's FY2022 begins in April 2022, which is FY2022 of the United States; FY2024 ends in its FY2025.
    [InlineData(", calendar: us", "2022-2025")]
    public void They_hold_every_month_of_a_hosts_years(string report, string expected) =>
        Assert.Equal(expected, Years(report));

    /// <summary>A cost by the sender's own years begins in October 2021.</summary>
    [Fact]
    public void They_hold_the_months_of_a_senders_cost_too() =>
        Assert.Equal(
            "2021-2024",
            TestScenario
                .Run(
                    """
                    scenario: test
                    years: 2022-2024
                    report: { currency: USD, calendar: calendar-year }
                    hosts:
                      korea: { sender-costs: { a: { rule: level, amount: 1 bn USD } } }
                    """
                )
                .Model.Years.ToString()
        );

    [Theory]
    [InlineData("2018-2026", 2018)]
    [InlineData("2023-2026", 2022)]
    public void The_earliest_is_the_first_of_a_term_or_of_the_years(string term, int expected) =>
        Assert.Equal(
            expected,
            TestScenario
                .Run(
                    TestScenario.OneAgreement(
                        "a: { rule: level, amount: 1 bn JPY }",
                        "2022-2026",
                        term
                    )
                )
                .Model.EarliestYear
        );
}
