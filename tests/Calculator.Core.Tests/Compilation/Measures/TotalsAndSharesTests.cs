using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>Shares between hosts and sides, totals over the years, calendars of costs, one-time cost per person.</summary>
public sealed class TotalsAndSharesTests
{
    private static string Two(string calendar = "", string cost = "") =>
        $$"""
            scenario: test
            years: 2022-2023
            report: { currency: USD{{calendar}} }
            hosts:
              japan:
                calendar: us
                agreements:
                  sma: { term: 2022-2023, source: x, lines: { a: { rule: level, amount: 3 bn USD } } }
                sender-costs: { all: { rule: schedule, amounts: { 2022: 4 bn USD, 2023: 6 bn USD }{{cost}} } }
              korea:
                calendar: us
                agreements:
                  sma: { term: 2022-2023, source: x, lines: { a: { rule: level, amount: 1 bn USD } } }
                sender-costs: { all: { rule: level, amount: 2 bn USD{{cost}} } }
            """;

    /// <summary>3 of 4, 1 of 4; the sender 6 of 10 in 2022, 8 of 12 in 2023; 4 + 4 and 6 + 8 over the years.</summary>
    [Fact]
    public void Shares_and_totals()
    {
        var result = TestScenario.Run(Two());
        Assert.Equal(0.75, result.Value("support.share.japan", 2022), 1e-12);
        Assert.Equal(0.25, result.Value("support.share.korea", 2023), 1e-12);
        Assert.Equal(0.6, result.Value("stationing-cost.sender-share", 2022), 1e-12);
        Assert.Equal(8.0 / 12, result.Value("stationing-cost.sender-share", 2023), 1e-12);
        Assert.Equal(
            1,
            result.Value("stationing-cost.sender-share", 2023) + result.Value("offset", 2023),
            1e-12
        );
        Assert.Equal([4e9, 8e9], result.Values("support.over-years").ToArray());
        Assert.Equal([6e9, 14e9], result.Values("sender-cost.over-years").ToArray());
    }

    [Fact]
    public void One_host_has_no_share_of_all() =>
        Assert.DoesNotContain(
            TestScenario
                .Run(TestScenario.OneAgreement("a: { rule: level, amount: 1 bn JPY }"))
                .Model.Lines,
            l => l.Id.StartsWith("support.share", StringComparison.Ordinal)
        );

    /// <summary>A cost by calendar year re-timed to US fiscal years: FY2023 has 3 months of 2022 and 9 of 2023:
    /// (4 + 2) x 3/12 + (6 + 2) x 9/12 = 1.5 + 6 = 7.5; FY2022 has 9 months of 2022: 4.5; FY2024 has 3 months of 2023: 2.
    /// Nothing is lost: 4.5 + 7.5 + 2 = 14.</summary>
    [Fact]
    public void A_cost_by_calendar_year_is_retimed_by_its_months()
    {
        var result = TestScenario.Run(Two(", calendar: us", ", calendar: calendar-year"));
        Assert.Equal(4.5e9, result.Value("sender-cost.gross", 2022), 1);
        Assert.Equal(7.5e9, result.Value("sender-cost.gross", 2023), 1);
        Assert.Equal(2e9, result.Value("sender-cost.gross", 2024), 1);
        Assert.Equal(14e9, result.Value("sender-cost.over-years", 2024), 1);
    }

    [Fact]
    public void A_cost_is_in_us_fiscal_years_by_default()
    {
        var result = TestScenario.Run(Two(", calendar: us"));
        Assert.Equal(6e9, result.Value("sender-cost.gross", 2022), 1);
        Assert.Equal(8e9, result.Value("sender-cost.gross", 2023), 1);
    }

    /// <summary>1,000 people move over two years at 10,000 USD each and 40 mn USD of construction: 25 mn a year,
    /// 25 mn / 500 = 50 mn / 1,000 = 50,000 USD each; a host's part is in it.</summary>
    [Fact]
    public void One_time_cost_of_each_person_moved()
    {
        var result = TestScenario.Run(
            """
            scenario: test
            years: 2022-2024
            report: { currency: USD }
            hosts: { japan: {} }
            posture:
              sites:
                kadena: { name: Kadena, host: japan, latitude: 26.36, longitude: 127.77 }
                guam: { home: true, latitude: 13.58, longitude: 144.92 }
              units:
                marines: { title: Marines, service: marine-corps, site: kadena, personnel: 4_000 }
              changes:
                to-guam: { change: move, unit: marines, from: kadena, to: guam, personnel: 1_000, start: 2022, over: 2,
                           transport: 10_000 USD/person, construction: 40 mn USD, host-pays: { host: japan, share: 36 %, kind: cash } }
            """
        );
        Assert.Equal(25e6, result.Value("posture.one-time-cost", 2022), 1e-3);
        Assert.Equal(50e6, result.Value("posture.one-time-cost", 2024), 1e-3);
        Assert.Equal(500, result.Value("posture.persons-moved", 2022), 1e-9);
        Assert.Equal(50_000, result.Value("posture.one-time-cost-per-person", 2022), 1e-6);
        Assert.Equal(50_000, result.Value("posture.one-time-cost-per-person", 2024), 1e-6);
    }
}
