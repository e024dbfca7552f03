using Calculator.TestSupport;

namespace Calculator.Reporting.Tests;

/// <summary>Small reports whose numbers can be worked out by hand.</summary>
internal static class TestReports
{
    /// <summary>100.5 bn yen in 2022 and 2023.</summary>
    public static Report Labor(string title = "Title", string lineTitle = "Labor") =>
        ShippedReports.OfText(
            TestScenario
                .OneAgreement(
                    $"labor: {{ rule: level, amount: 100.5 bn JPY, title: '{lineTitle}' }}",
                    "2022-2023"
                )
                .Replace("title: Test", $"title: '{title}'", StringComparison.Ordinal)
        ) with
        {
            Warnings = ["one warning"],
        };

    /// <summary>A level amount of yen a year, for a number of troops.</summary>
    public static Report Level(
        int yen,
        int troops,
        string years = "2022-2024",
        string id = "test"
    ) =>
        ShippedReports.OfText(
            TestScenario
                .OneAgreement(
                    $"labor: {{ rule: level, amount: {yen} JPY, source: s }}",
                    years,
                    host: $"troops: {{ value: {troops}, source: s }}"
                )
                .Replace("scenario: test", $"scenario: {id}", StringComparison.Ordinal)
        );
}
