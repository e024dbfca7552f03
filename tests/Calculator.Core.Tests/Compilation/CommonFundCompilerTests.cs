using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation;

/// <summary>A fund that allies pay together.</summary>
public sealed class CommonFundCompilerTests
{
    private static string Fund(string shares, string currency = "EUR", string more = "") =>
        $$"""
            scenario: test
            years: 2024-2025
            report: { currency: {{currency}} }
            {{more}}
            common-funds:
              nato:
                total: { 2024: 3 bn EUR, 2025: 4 bn EUR }
                sender: united-states
                source: x
                shares: { {{shares}} }
            """;

    /// <summary>3 x 16 % = 0.48; 4 x 20 % = 0.8; the others 3 x 84 % = 2.52 and 4 x 80 % = 3.2.</summary>
    [Fact]
    public void Each_ally_pays_its_share_of_the_year()
    {
        var result = TestScenario.Run(
            Fund(
                "united-states: { 2024: 16 %, 2025: 20 % }, other-allies: { 2024: 84 %, 2025: 80 % }"
            )
        );
        Assert.Equal(0.48e9, result.Value("common-fund.nato.united-states", 2024), 1);
        Assert.Equal(0.8e9, result.Value("common-fund.nato.sender", 2025), 1);
        Assert.Equal(3.2e9, result.Value("common-fund.nato.other-allies", 2025), 1);
        Assert.Null(result.Model.Find("support.total"));
    }

    /// <summary>0.5 bn euros at 0.8 per dollar are 0.625 bn dollars.</summary>
    [Fact]
    public void The_senders_part_is_told_in_the_reports_currency() =>
        Assert.Equal(
            0.625e9,
            TestScenario
                .Run(
                    Fund(
                        "united-states: 12.5 %, other-allies: 87.5 %",
                        "USD",
                        "economy: { exchange-rates: { EUR: 0.8 EUR/USD } }"
                    )
                )
                .Value("common-fund.nato.sender", 2025),
            1
        );

    [Theory]
    [InlineData("united-states: 16 %, germany: 16 %", "FND001")]
    [InlineData("united-states: 16 %, germany: { 2024: 84 %, 2025: 80 % }", "FND001")]
    [InlineData("united-states: 16 %, germany: { 2024: 84 % }", "FND002")]
    [InlineData("united-states: 16 %, total: 84 %", "FND003")]
    [InlineData("germany: 100 %", "SCN014")]
    public void Shares_that_are_no_whole_are_an_error(string shares, string code) =>
        Assert.Equal(code, TestScenario.Errors(Fund(shares))[0].Diagnostic.Code);

    /// <summary>What an ally pays into a fund beside its support changes no support and no offset.</summary>
    [Fact]
    public void A_fund_is_never_support()
    {
        var alone = TestScenario.OneAgreement("a: { rule: level, amount: 10 bn JPY }", "2024-2025");
        var result = TestScenario.Run(
            alone
                + "\ncommon-funds: { nato: { total: 5 bn JPY, sender: united-states, shares: { united-states: 20 %, japan: 80 % } } }"
        );
        Assert.Equal(4e9, result.Value("common-fund.nato.japan", 2024), 1);
        Assert.Equal(
            TestScenario.Run(alone).Value("support.total", 2024),
            result.Value("support.total", 2024)
        );
    }
}
