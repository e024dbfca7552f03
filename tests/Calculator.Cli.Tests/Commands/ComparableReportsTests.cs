using Calculator.Cli.Commands;
using Calculator.Reporting;
using Calculator.TestSupport;

namespace Calculator.Cli.Tests.Commands;

public sealed class ComparableReportsTests
{
    private static Report Of(string years, string currency = "JPY") =>
        ShippedReports.OfText(
            TestScenario
                .OneAgreement($"labor: {{ rule: level, amount: 5 {currency}, source: s }}", years)
                .Replace("currency: JPY", $"currency: {currency}", StringComparison.Ordinal)
        );

    [Fact]
    public void The_same_terms_and_a_common_year_are_enough() =>
        Assert.Null(ComparableReports.WhyNot(Of("2022-2024"), Of("2024-2026")));

    [Fact]
    public void Another_currency_is_not_compared() =>
        Assert.EndsWith(
            "give both the same 'report:'",
            ComparableReports.WhyNot(Of("2022-2024"), Of("2022-2024", "USD")),
            StringComparison.Ordinal
        );

    [Fact]
    public void Without_a_common_year_there_is_nothing_to_compare() =>
        Assert.Contains(
            "no year is common",
            ComparableReports.WhyNot(Of("2022-2023"), Of("2024-2026")),
            StringComparison.Ordinal
        );
}
