using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation;

/// <summary>Millions for billions are told, and nothing that merely grows.</summary>
public sealed class MagnitudeCheckTests
{
    private static string[] Told(string lines) =>
        [
            .. TestScenario
                .Read(
                    $$"""
                    scenario: test
                    years: 2022-2024
                    report: { currency: JPY }
                    hosts: { japan: { agreements: { sma: { term: 2022-2024, source: x, lines: { {{lines}} } } } } }
                    """
                )
                .Diagnostics.Where(d => d.Diagnostic.Code == "FIG015")
                .Select(d => d.Diagnostic.Message),
        ];

    /// <summary>7 bn over 8 mn is 875; 6 bn over 7 mn 857, and the least of the others counts.</summary>
    [Theory]
    [InlineData(
        "2022: 7 bn JPY, 2023: 8 mn JPY, 2024: 9 bn JPY",
        "8 mn JPY is 875 times less than the other years"
    )]
    [InlineData(
        "2022: 6 bn JPY, 2023: 7 mn JPY",
        "7 mn JPY is 857 times less than the other years"
    )]
    [InlineData(
        "2022: 6 mn JPY, 2023: 7 bn JPY, 2024: 7 mn JPY",
        "7 bn JPY is 1,000 times the other years"
    )]
    public void A_year_a_thousand_times_off_is_told_once(string amounts, string words) =>
        Assert.StartsWith(
            words,
            Assert.Single(Told($"labor: {{ rule: schedule, amounts: {{ {amounts} }} }}")),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("2022: 1 bn JPY, 2023: 10 bn JPY, 2024: 400 bn JPY")]
    [InlineData("2022: 0 JPY, 2023: 10 bn JPY, 2024: 9 bn JPY")]
    [InlineData("2022: 1 mn JPY, 2023: 1 bn JPY, 2024: 1 tn JPY")]
    public void What_grows_ends_or_has_no_row_to_fall_out_of_is_not_told(string amounts) =>
        Assert.Empty(Told($"labor: {{ rule: schedule, amounts: {{ {amounts} }} }}"));

    /// <summary>23.4 bn over 15.6 mn is 1,500.</summary>
    [Fact]
    public void A_line_a_thousand_times_off_its_sisters_is_told()
    {
        const string Sisters =
            "utilities: { rule: level, amount: 23.4 bn JPY }, training: { rule: level, amount: 40 bn JPY }";
        Assert.StartsWith(
            "15.6 mn JPY is 1,500 times less than the amounts of the other lines",
            Assert.Single(Told($"labor: {{ rule: level, amount: 15.6 mn JPY }}, {Sisters}")),
            StringComparison.Ordinal
        );
        Assert.Empty(Told($"labor: {{ rule: level, amount: 156 bn JPY }}, {Sisters}"));
    }
}
