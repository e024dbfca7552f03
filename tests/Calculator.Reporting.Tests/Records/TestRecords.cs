using Calculator.Reporting.Records;
using Calculator.TestSupport;

namespace Calculator.Reporting.Tests.Records;

/// <summary>Published figures beside 1,247.198 bn yen a year for 50,000 persons.</summary>
internal static class TestRecords
{
    public static ScenarioRecord Of(params string[] figures) =>
        ScenarioRecord.Of(
            ShippedReports.OfText(
                TestScenario
                    .OneAgreement(
                        "labor: { rule: level, amount: 1_247.198 bn JPY }",
                        host: "troops: 50_000",
                        more: $"published: [{string.Join(", ", figures.Select(f => $"{{ {f} }}"))}]"
                    )
                    .Replace("title: Test", "title: A | B", StringComparison.Ordinal)
            )
        );

    /// <summary>One figure that agrees, one that differs for a reason, one that differs.</summary>
    public static ScenarioRecord Three { get; } =
        Of(
            "line: support.total, year: 2022, value: 1_247.2 bn JPY, source: s",
            "line: support.total, year: 2022, value: 1_247.1 bn JPY, source: s, differs: cut off",
            "line: support.total, year: 2023, value: 9 bn JPY, source: s"
        );
}
