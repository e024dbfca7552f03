using Calculator.Charts.Catalog;
using Calculator.Charts.Figures;
using Calculator.Charts.Tests.Gallery;
using Calculator.Charts.Themes;
using Calculator.Reporting;
using Calculator.TestSupport;

namespace Calculator.Charts.Tests.Catalog;

/// <summary>What has no value is no point and no sentence; what is nothing is no chart.</summary>
public sealed class NoValueChartTests
{
    private const string Japan = """
        scenario: test
        years: 2022-2026
        economy: { exchange-rates: { JPY: 100 JPY/USD } }
        hosts:
          japan:
            troops: TROOPS
            agreements:
              a: { term: 2022-TERM, after: lapse, lines: { labor: { kind: cash, rule: level, amount: AMOUNT, source: s } } }
            sender-costs: { pay: { rule: level, amount: COST USD, source: t } }
        report: { calendar: CALENDAR }
        """;

    private static Report Of(
        string calendar = "native",
        string amount = "100 bn JPY",
        string troops = "50_000",
        string cost = "3 bn",
        int term = 2026
    ) =>
        ShippedReports.OfText(
            Japan
                .Replace("CALENDAR", calendar, StringComparison.Ordinal)
                .Replace("AMOUNT", amount, StringComparison.Ordinal)
                .Replace("TROOPS", troops, StringComparison.Ordinal)
                .Replace("COST", cost, StringComparison.Ordinal)
                .Replace("TERM", $"{term}", StringComparison.Ordinal)
        );

    private static ChartFigure? Figure(string id, Report report) =>
        ChartCatalog.Charts.First(c => c.Id == id).Figure(report);

    /// <summary>Japan's years 2022-2026 begin in April: US FY2022 and FY2027 hold half of one, FY2027 none of the sender's; in
    /// Japan's calendar the sender's FY2022 begins in October 2021.</summary>
    [Theory]
    [InlineData("us", "25.0 % in every year 2023-2026", "FY2022 and FY2027 hold part of a year", 6)]
    [InlineData(
        "japan",
        "25.0 % in every year 2022-2025",
        "FY2021 and FY2026 hold part of a year",
        6
    )]
    [InlineData(
        "calendar-year",
        "25.0 % in every year 2023-2025",
        "FY2021, FY2022, FY2026 and FY2027 hold part of a year",
        7
    )]
    public void Part_years_are_paler_out_of_sentences_and_told(
        string calendar,
        string finding,
        string footer,
        int years
    )
    {
        var figure = (StackedColumnsFigure)Figure("who-pays", Of(calendar))!;
        Assert.Contains(finding, figure.Subtitle, StringComparison.Ordinal);
        Assert.Contains(footer, figure.Footer, StringComparison.Ordinal);
        Assert.Equal(years, figure.Categories.Length);
        Assert.All(
            figure.PartCategories,
            part => Assert.True(double.IsNaN(figure.Share!.Values[part]))
        );
        Assert.DoesNotContain("NaN", figure.Subtitle, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("us")]
    [InlineData("japan")]
    [InlineData("korea")]
    [InlineData("uk")]
    public void Every_chart_of_a_re_timed_scenario_is_drawn(string calendar)
    {
        foreach (
            var report in new[]
            {
                Of(calendar),
                Of(calendar, amount: "0 JPY"),
                Of(calendar, term: 2023),
            }
        )
        {
            foreach (
                var figure in ChartCatalog
                    .Charts.Select(c => c.Figure(report))
                    .OfType<ChartFigure>()
            )
            {
                AssertSays(figure);
                Picture.AssertTextsStandApart(figure, ChartSize.Page);
                ChartRenderer.RenderPng(figure, ChartTheme.Dark, ChartSize.Page);
            }
        }
    }

    [Fact]
    public void Support_of_nothing_has_no_chart_but_stands_against_a_cost()
    {
        var report = Of(amount: "0 JPY");
        Assert.Null(Figure("support-by-category", report));
        Assert.Null(Figure("support-per-troop", report));
        // Five years of 3 bn USD.
        Assert.Equal(
            "The hosts pay nothing in 2022-2026; the sender's cost is 15.00 bn USD",
            Figure("who-pays", report)!.Subtitle
        );
    }

    [Fact]
    public void Nothing_on_both_sides_has_no_chart() =>
        Assert.All(ChartCatalog.Charts, c => Assert.Null(c.Figure(Of(amount: "0 JPY", cost: "0"))));

    [Fact]
    public void Nobody_stationed_has_no_chart_of_support_for_each() =>
        Assert.Null(Figure("support-per-troop", Of(troops: "0")));

    [Fact]
    public void What_ends_is_told()
    {
        var figure = (StackedColumnsFigure)Figure("support-by-category", Of(term: 2024))!;
        Assert.Contains(
            "1.00 in 2022-2024, nothing from 2025 on",
            figure.Subtitle,
            StringComparison.Ordinal
        );
        Assert.Equal([1, 1, 1, 0, 0], figure.Series[0].Values);
    }

    [Fact]
    public void An_empty_posture_has_no_chart() =>
        Assert.All(
            ChartCatalog.Charts,
            c =>
                Assert.Null(
                    c.Figure(
                        ShippedReports.OfText(
                            """
                            scenario: test
                            years: 2022-2024
                            hosts: { japan: {} }
                            posture:
                              sites: { a: { host: japan, latitude: 30, longitude: 130 }, b: { host: japan, latitude: 31, longitude: 131 } }
                              units: { u: { service: army, site: a, personnel: 0 } }
                            """
                        )
                    )
                )
        );

    [Theory]
    [InlineData("9e307 JPY")]
    [InlineData("1e280 JPY")]
    [InlineData("0.000001 JPY")]
    public void Amounts_at_the_limits_are_written_to_be_read(string amount)
    {
        var report = Of(amount: amount, cost: "1");
        foreach (
            var figure in ChartCatalog.Charts.Select(c => c.Figure(report)).OfType<ChartFigure>()
        )
        {
            AssertSays(figure);
            Picture.AssertTextsStandApart(figure, ChartSize.Page);
        }
    }

    private static void AssertSays(ChartFigure figure)
    {
        var said = figure.Title + figure.Subtitle;
        foreach (var never in new[] { "NaN", "∞", "Infinity", "E+", "from 0 to 0", "-0 ", "-0.0 " })
        {
            Assert.DoesNotContain(never, said, StringComparison.Ordinal);
        }

        Assert.True(said.Length < 600, said);
    }
}
