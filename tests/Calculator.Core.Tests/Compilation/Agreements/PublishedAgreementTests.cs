using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Agreements;

/// <summary>Rules against amounts that were published.</summary>
public sealed class PublishedAgreementTests
{
    private const double Billion = 1e9;

    private static string Korea(string years, string index, string terms) =>
        $$"""
            scenario: test
            years: {{years}}
            report: { currency: KRW }
            economy: { indices: { index: {{index}} } }
            hosts:
              korea:
                agreements:
                  sma:
                    term: {{years}}
                    source: ROK Ministry of National Defense
                    lines:
                      contribution: { rule: escalate, {{terms}} }
            """;

    private const string BudgetGrowth =
        "{ schedule: { 2021: 5.4 %, 2022: 3.4 %, 2023: 4.4 %, 2024: 4.2 % } }";

    /// <summary>1,183.3 bn KRW in 2021 (Xinhua, 2021-03-10), grown by the defence budget of the year before (ROK Ministry of
    /// National Defense: 5.4 % in 2021, 3.4, 4.4, 4.2). The amount of 2022 was printed: 1,247.2 (Kukinews, 2021-03). Those after it
    /// are the published rates worked out by hand: 1,247.198 x 1.034 = 1,289.603; x 1.044 = 1,346.345; x 1.042 = 1,402.892.</summary>
    [Theory]
    [InlineData(2021, 1183.3)]
    [InlineData(2022, 1247.2)]
    [InlineData(2023, 1289.603)]
    [InlineData(2024, 1346.345)]
    [InlineData(2025, 1402.892)]
    public void The_11th_Korean_agreement_follows_the_defence_budget_of_the_year_before(
        int year,
        double billions
    ) =>
        Assert.InRange(
            TestScenario
                .Run(Korea("2021-2025", BudgetGrowth, "base: 1_183.3 bn KRW, index: index, lag: 1"))
                .Value("korea.sma.contribution", year) / Billion,
            billions - 0.1,
            billions + 0.1
        );

    /// <summary>The budgets themselves (main budget, bn KRW: 50,152.7 in 2020 to 59,424.4 in 2024) give the same within the
    /// rounding of the rates: 1,183.3 x 59,424.4 / 50,152.7 = 1,402.06.</summary>
    [Fact]
    public void Budgets_in_place_of_their_growth_rates_give_the_same_within_rounding() =>
        Assert.Equal(
            1402.06,
            TestScenario
                .Run(
                    Korea(
                        "2021-2025",
                        "{ schedule: { 2020: 50_152.7 bn KRW, 2021: 52_840.1 bn KRW, 2022: 54_611.2 bn KRW, 2023: 57_014.3 bn KRW, 2024: 59_424.4 bn KRW } }",
                        "base: 1_183.3 bn KRW, index: index, lag: 1"
                    )
                )
                .Value("korea.sma.contribution", 2025) / Billion,
            0.01
        );

    /// <summary>Prices up 7 % in every year are paid as 5 %: 1,519.2 x 1.05 ^ 4 = 1,846.597.</summary>
    [Fact]
    public void The_cap_of_the_12th_Korean_agreement_binds_in_every_year() =>
        Assert.Equal(
            1846.597,
            TestScenario
                .Run(
                    Korea(
                        "2026-2030",
                        "{ value: 7 %, source: x }",
                        "base: 1_519.2 bn KRW, index: index, lag: 2, cap: 5 %"
                    )
                )
                .Value("korea.sma.contribution", 2030) / Billion,
            0.001
        );

    /// <summary>An older agreement from its terms alone (8th: prices, at most 4 % a year; 760.0 bn KRW in 2009). Price growth and
    /// lag are this test's own: 4.7 % is held to 4 %, then 2.8 and 2.9 %. 760 x 1.04 = 790.4; x 1.028 = 812.531; x 1.029 = 836.095.</summary>
    [Fact]
    public void An_older_agreement_needs_only_its_published_terms() =>
        Assert.Equal(
            836.095,
            TestScenario
                .Run(
                    Korea(
                        "2009-2012",
                        "{ schedule: { 2008: 4.7 %, 2009: 2.8 %, 2010: 2.9 %, 2011: 2.9 % } }",
                        "base: 760 bn KRW, index: index, lag: 2, cap: 4 %"
                    )
                )
                .Value("korea.sma.contribution", 2012) / Billion,
            0.001
        );

    /// <summary>1,519.2 x 1.02 ^ 4 = 1,644.43.</summary>
    [Fact]
    public void The_12th_Korean_agreement_grows_with_prices()
    {
        var result = TestScenario.Run(
            Korea(
                "2026-2030",
                "{ value: 2 %, source: x }",
                "base: 1_519.2 bn KRW, index: index, lag: 2, cap: 5 %"
            )
        );
        Assert.InRange(result.Value("korea.sma.contribution", 2030) / Billion, 1644.4, 1644.5);
    }

    /// <summary>Prices up 7 % are paid as 5 %: 1,519.2 x 1.05 = 1,595.16.</summary>
    [Fact]
    public void The_12th_Korean_agreement_caps_price_growth_at_five_percent()
    {
        var result = TestScenario.Run(
            Korea(
                "2026-2030",
                "{ value: 7 %, source: x }",
                "base: 1_519.2 bn KRW, index: index, lag: 2, cap: 5 %"
            )
        );
        Assert.Equal(1595.16, result.Value("korea.sma.contribution", 2027) / Billion, 0.001);
    }
}
