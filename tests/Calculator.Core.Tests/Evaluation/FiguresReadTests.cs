using Calculator.Core.Evaluation;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Evaluation;

/// <summary>Which figures are read as the scenario stands.</summary>
public sealed class FiguresReadTests
{
    private static readonly Dictionary<string, string> s_series = new(StringComparer.Ordinal)
    {
        ["reference/r.yaml"] =
            "series:\n  cpi:\n    title: t\n    unit: '%'\n    source: s\n    values: { 2018: 1, 2019: 1, 2020: 2, 2021: 3, 2022: 4, 2023: 5 }\n",
    };

    private static int[] YearsOf(string input, FiguresRead read) =>
        [.. Enumerable.Range(2010, 20).Where(y => read.Contains(input, y))];

    private static FiguresRead Of(string agreements, string bills = "{}") =>
        FiguresRead.Of(
            TestScenario.Run(
                $$"""
                scenario: a
                years: 2022-2024
                report: { currency: JPY }
                economy: { indices: { cpi: { series: cpi } } }
                hosts: { japan: { bills: {{bills}}, agreements: {{agreements}} } }
                """,
                s_series
            )
        );

    /// <summary>The growth of 2023 follows 2021 and that of 2024 follows 2022; other years would need another lag.</summary>
    [Fact]
    public void Of_a_series_the_years_that_the_lag_comes_to() =>
        Assert.Equal(
            [2021, 2022],
            YearsOf(
                "index.cpi",
                Of(
                    "{ sma: { term: 2022-2024, lines: { labor: { rule: escalate, base: 100 JPY, index: cpi, lag: 2 } } } }"
                )
            )
        );

    /// <summary>A cap of 50 % binds nowhere, and a lower one in its place would.</summary>
    [Fact]
    public void A_bound_that_does_not_bind_is_read() =>
        Assert.True(
            Of(
                    "{ sma: { term: 2022-2024, lines: { labor: { rule: escalate, base: 100 JPY, index: cpi, lag: 1, cap: 50 % } } } }"
                )
                .Contains("japan.sma.labor.cap")
        );

    [Fact]
    public void Years_after_the_term_are_not_read() =>
        Assert.Equal(
            [2022, 2023],
            YearsOf(
                "japan.sma.labor.amounts",
                Of(
                    "{ sma: { term: 2022-2023, after: lapse, lines: { labor: { rule: schedule, amounts: { 2022: 1 JPY, 2023: 2 JPY, 2024: 3 JPY } } } } }"
                )
            )
        );

    /// <summary>Nobody shares the second bill, and the first one in its agreement's years only.</summary>
    [Theory]
    [InlineData("power", new[] { 2022, 2023 })]
    [InlineData("water", new int[0])]
    public void Of_a_bill_the_years_in_which_it_is_shared(string bill, int[] expected) =>
        Assert.Equal(
            expected,
            YearsOf(
                $"japan.bills.{bill}",
                Of(
                    "{ sma: { term: 2022-2023, after: lapse, lines: { labor: { rule: share, of: power, share: 50 % } } } }",
                    "{ power: { schedule: { 2022: 10 JPY, 2023: 11 JPY, 2024: 12 JPY } }, water: { schedule: { 2022: 10 JPY, 2023: 11 JPY, 2024: 12 JPY } } }"
                )
            )
        );
}
