using Calculator.Core.Evaluation;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Evaluation;

public sealed class YearsReadTests
{
    private static readonly Dictionary<string, string> s_series = new(StringComparer.Ordinal)
    {
        ["reference/r.yaml"] =
            "series:\n  rate:\n    title: t\n    unit: JPY/USD\n    source: s\n    values: { 1990: 90, 2000: 100, 2001: 110, 2022: 120, 2023: 130 }\n"
            + "  cpi:\n    title: t\n    unit: '%'\n    source: s\n    values: { 1990: 1, 2018: 1, 2019: 1, 2020: 2, 2021: 3, 2022: 4, 2023: 5 }\n",
    };

    private static IReadOnlyDictionary<string, IReadOnlySet<int>> Read(string line) =>
        YearsRead.Of(
            TestScenario.Run(
                $$"""
                scenario: a
                years: 2022-2024
                report: { currency: USD }
                economy:
                  exchange-rates: { JPY: { series: rate, then: hold } }
                  indices: { cpi: { series: cpi } }
                hosts: { japan: { agreements: { sma: { term: 2022-2024, lines: { labor: {{line}} } } } } }
                """,
                s_series
            )
        );

    [Fact]
    public void A_series_that_is_held_is_read_in_the_years_it_has() =>
        // 2024 reads 2023, the last known year.
        Assert.Equal(
            [2022, 2023],
            Read("{ rule: level, amount: 100 JPY }")["exchange-rate.JPY"].Order()
        );

    [Fact]
    public void Where_a_lag_can_be_changed_the_years_within_its_reach_are_read()
    {
        var years = Read("{ rule: escalate, base: 100 JPY, index: cpi, lag: 2 }")["index.cpi"];
        // The growth of 2022 follows 2020 and that of 2024 follows 2022; a lag is ten years at most.
        Assert.Equal(Enumerable.Range(2010, 23), years.Order());
    }
}
