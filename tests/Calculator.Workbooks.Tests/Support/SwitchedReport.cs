using Calculator.Reporting;
using Calculator.TestSupport;

namespace Calculator.Workbooks.Tests.Support;

/// <summary>A scenario and an alternative that state one schedule differently: 100 and 200 JPY, or 100 and 300.</summary>
internal static class SwitchedReport
{
    public const string Alternative = "more";

    public static Report Make()
    {
        var report = ShippedReports.OfText(Scenario("2022: 100 JPY, 2023: 200 JPY"));
        var other = ShippedReports.OfText(Scenario("2022: 100 JPY, 2023: 300 JPY"));
        return report with
        {
            Alternatives =
            [
                new ReportCase(
                    Alternative,
                    "More",
                    other.Currency,
                    other.Basis,
                    other.Result,
                    other.Positions
                ),
            ],
        };
    }

    private static string Scenario(string amounts) =>
        $$"""
            scenario: s
            title: S
            years: 2022-2023
            report: { currency: JPY }
            hosts:
              japan:
                agreements:
                  sma:
                    term: 2022-2023
                    lines: { labor: { rule: schedule, amounts: { {{amounts}} } } }
            """;
}
