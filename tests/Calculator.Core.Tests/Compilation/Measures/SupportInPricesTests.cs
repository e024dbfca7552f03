using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Measures;

public sealed class SupportInPricesTests
{
    private const string Level = "labor: { rule: level, amount: 100 bn JPY }";

    private static string Yaml(string economy, string report = "") =>
        TestScenario
            .OneAgreement(Level, "2022-2024", more: economy)
            .Replace("currency: JPY", $"currency: JPY{report}", StringComparison.Ordinal);

    /// <summary>100, 110, 121: prices rise by a tenth a year.</summary>
    private const string Levels =
        "economy: { deflators: { JPY: { schedule: { 2021: 90, 2022: 100, 2023: 110, 2024: 121 } } } }";

    [Theory]
    [InlineData(2022, 100e9)]
    [InlineData(2023, 100e9 / 1.1)]
    [InlineData(2024, 100e9 / 1.21)]
    public void A_then_year_report_is_deflated_to_its_first_year(int year, double expected)
    {
        var run = TestScenario.Run(Yaml(Levels));
        Assert.Equal(expected, run.Value("support.constant", year), 1e-3);
        Assert.Equal(100e9, run.Value("support.then-year", year));
        Assert.Equal("JPY FY2022", run.Model.Find("support.constant")!.Unit.ToString());
        Assert.Equal("JPY", run.Model.Find("support.then-year")!.Unit.ToString());
    }

    [Fact]
    public void A_report_in_constant_prices_keeps_its_base_year()
    {
        var run = TestScenario.Run(Yaml(Levels, ", basis: FY2021"));
        Assert.Equal(100e9 * 90 / 121, run.Value("support.constant", 2024), 1e-3);
        Assert.Equal(run.Value("support.total", 2024), run.Value("support.constant", 2024));
        Assert.Equal(100e9, run.Value("support.then-year", 2024), 1e-3);
    }

    [Theory]
    [InlineData("")]
    [InlineData("economy: { deflators: { USD: 2 % } }")]
    [InlineData("economy: { deflators: { JPY: { schedule: { 2022: 100, 2023: 110 } } } }")]
    [InlineData(
        "economy: { deflators: { JPY: { schedule: { 2022: 1 %, 2023: 2 %, 2024: 3 % } } } }"
    )]
    public void Without_a_price_index_of_all_years_there_is_no_such_line_and_no_error(
        string economy
    )
    {
        var run = TestScenario.Run(Yaml(economy));
        Assert.Null(run.Model.Find("support.constant"));
        Assert.Null(run.Model.Find("support.then-year"));
    }

    /// <summary>Yen deflated by 1.21, then changed at the rate of 2022; or changed at that of 2024, then deflated in dollars by 1.04.</summary>
    [Theory]
    [InlineData("deflate-then-convert", 100e9 / 1.21 / 100)]
    [InlineData("convert-then-deflate", 100e9 / 125 / 1.04)]
    public void The_order_of_the_report_is_kept(string order, double expected)
    {
        var yaml = TestScenario
            .OneAgreement(
                Level,
                "2022-2024",
                more: """
                economy:
                  exchange-rates: { JPY: { schedule: { 2022: 100 JPY/USD, 2023: 110 JPY/USD, 2024: 125 JPY/USD } } }
                  deflators:
                    JPY: { schedule: { 2022: 100, 2023: 110, 2024: 121 } }
                    USD: { schedule: { 2022: 100, 2023: 102, 2024: 104 } }
                """
            )
            .Replace("currency: JPY", $"currency: USD, order: {order}", StringComparison.Ordinal);
        Assert.Equal(expected, TestScenario.Run(yaml).Value("support.constant", 2024), 1e-3);
    }

    /// <summary>Japan's year begins half a US fiscal year later: half of the first amount falls into FY2022, at that year's prices.</summary>
    [Fact]
    public void A_report_in_another_calendar_is_re_timed_in_both_prices()
    {
        var run = TestScenario.Run(Yaml(Levels, ", calendar: us"));
        Assert.Equal(50e9, run.Value("support.then-year", 2022), 1e-3);
        Assert.Equal(50e9, run.Value("support.constant", 2022), 1e-3);
        Assert.Equal(50e9 + 50e9 / 1.1, run.Value("support.constant", 2023), 1e-3);
        Assert.Equal(300e9, run.Values("support.then-year").ToArray().Sum(), 1e-3);
    }
}
