using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>Years of which a re-timed report knows only a part have amounts and no ratio; a year of which one side knows nothing
/// has no amount of that side.</summary>
public sealed class KnownYearsTests
{
    private static double[] Values(string calendar, string line) =>
        TestScenario
            .Run(
                $$"""
                scenario: test
                years: 2022-2023
                report: { currency: USD, calendar: {{calendar}} }
                economy: { exchange-rates: { JPY: 100 JPY/USD } }
                hosts:
                  japan:
                    troops: 50
                    agreements: { a: { term: 2022-2023, lines: { labor: { rule: level, amount: 100 bn JPY } } } }
                    sender-costs: { o: { rule: level, amount: 3 bn USD } }
                """
            )
            .Values(line)
            .ToArray();

    /// <summary>The Japanese years begin in April: half of 2022 lies in US 2022, half of 2023 in US 2024. The US cost fills 2022 and 2023.</summary>
    [Theory]
    [InlineData("support.total", 0.5e9, 1e9, 0.5e9)]
    [InlineData("sender-cost.gross", 3e9, 3e9, double.NaN)]
    [InlineData("stationing-cost.total", 3.5e9, 4e9, double.NaN)]
    [InlineData("offset", double.NaN, 0.25, double.NaN)]
    [InlineData("support.per-troop", double.NaN, 2e7, double.NaN)]
    public void In_the_US_calendar(string line, double first, double second, double third) =>
        Assert.Equal([first, second, third], Values("us", line));

    /// <summary>Half of the US year 2022 lies in the Japanese year 2021.</summary>
    [Theory]
    [InlineData("support.total", double.NaN, 1e9, 1e9)]
    [InlineData("sender-cost.gross", 1.5e9, 3e9, 1.5e9)]
    [InlineData("offset", double.NaN, 0.25, double.NaN)]
    [InlineData("support.per-troop", double.NaN, 2e7, 2e7)]
    public void In_the_hosts_calendar(string line, double first, double second, double third) =>
        Assert.Equal([first, second, third], Values("japan", line));

    [Fact]
    public void A_single_year_re_timed_has_no_ratio_at_all() =>
        Assert.All(
            TestScenario
                .Run(
                    """
                    scenario: test
                    years: 2022
                    report: { currency: JPY, calendar: us }
                    hosts: { japan: { troops: 5, agreements: { a: { term: 2022, lines: { labor: { rule: level, amount: 1 JPY } } } } } }
                    """
                )
                .Values("support.per-troop")
                .ToArray(),
            v => Assert.Equal(double.NaN, v)
        );
}
