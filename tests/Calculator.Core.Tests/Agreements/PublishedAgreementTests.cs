using Calculator.TestSupport;

namespace Calculator.Core.Tests.Agreements;

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

    /// <summary>1,183.3 bn KRW in 2021; growth of the defence budget of the year before: 5.4 % (2021), 3.4 (2022), 4.4 (2023), 4.2 (2024).
    /// 1,183.3 x 1.054 = 1,247.2 (published); x 1.034 = 1,289.6; x 1.044 = 1,346.3; x 1.042 = 1,402.9.</summary>
    [Fact]
    public void The_11th_Korean_agreement_gives_the_published_amounts()
    {
        var result = TestScenario.Run(
            Korea(
                "2021-2025",
                "{ schedule: { 2021: 5.4 %, 2022: 3.4 %, 2023: 4.4 %, 2024: 4.2 % } }",
                "base: 1_183.3 bn KRW, index: index, lag: 1"
            )
        );
        foreach (
            var (year, published) in new[]
            {
                (2021, 1183.3),
                (2022, 1247.2),
                (2023, 1289.6),
                (2024, 1346.3),
                (2025, 1402.9),
            }
        )
        {
            Assert.InRange(
                result.Value("korea.sma.contribution", year) / Billion,
                published - 0.1,
                published + 0.1
            );
        }
    }

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
