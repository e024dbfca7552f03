using Calculator.Charts.Catalog;
using Calculator.Charts.Figures;
using Calculator.Reporting;
using Calculator.TestSupport;

namespace Calculator.Charts.Tests.Catalog;

public sealed class ReportTextTests
{
    private static readonly Report s_report = ShippedReports.Of("japan-2022");

    [Theory]
    [InlineData(new double[] { 1, 1, 1, 1, 1 }, "1.00 in every year")]
    [InlineData(new double[] { 1, 2, 3, 4, 5 }, "1.00 in 2022, 5.00 in 2026")]
    [InlineData(
        new double[] { 0, 2, 7, 4, 0 },
        "2.00 in 2023, 4.00 in 2025, at most 7.00 (2024), nothing before 2023 and from 2026 on"
    )]
    [InlineData(
        new double[] { 3, 2, 7, 4, 3 },
        "3.00 in 2022, 3.00 in 2026, at most 7.00 (2024), at least 2.00 (2023)"
    )]
    [InlineData(new double[] { 1, 1.001, 1, 1, 1 }, "1.00 in every year")]
    public void A_course_tells_the_ends_and_what_they_hide(double[] values, string expected) =>
        Assert.Equal(expected, CourseWords.Of(s_report, values, NumberWords.Number, []));

    [Fact]
    public void A_chart_needs_no_title_question_or_author()
    {
        var bare = s_report with { Title = " ", Question = null, Author = null };
        foreach (var chart in ChartCatalog.Charts)
        {
            Assert.Equal(chart.Figure(s_report)?.Subtitle, chart.Figure(bare)?.Subtitle);
            if (chart.Figure(bare) is { } figure)
            {
                Assert.EndsWith("– japan-2022", figure.Title, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_offset_is_not_said_to_stay_where_it_rises_and_falls_back()
    {
        var subtitle = ChartCatalog
            .Charts.First(c => c.Id == "who-pays")
            .Figure(ShippedReports.Of("okinawa-guam"))!
            .Subtitle;
        // 36 % of 8.6 / 5 bn FY2012 USD in 2028's prices, 0.9007, of 0.9007 + 6.4463: it rises to 2028 and is nothing after it.
        Assert.Contains("12.3 % in 2028", subtitle, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_of_shares_are_named()
    {
        var figure = ChartCatalog
            .Charts.First(c => c.Id == "defence-share-of-gdp")
            .Figure(ShippedReports.Of("nato-spending-gap"))!;
        Assert.StartsWith("Sources: ", figure.Footer, StringComparison.Ordinal);
    }

    /// <summary>212.4 bn JPY of 2024 by the deflators of 2008 and 2024: 212.4 * 99.55182 / 107.26704 = 197.12.</summary>
    [Fact]
    public void Then_year_and_constant_prices_are_two_lines_that_meet_in_the_base_year()
    {
        var figure = (LinesFigure)
            ChartCatalog
                .Charts.First(c => c.Id == "support-then-year-and-constant")
                .Figure(ShippedReports.Of("japan-history"))!;
        Assert.Equal(["Then-year prices", "FY2008 prices"], figure.Series.Select(s => s.Name));
        Assert.Equal(208.3, figure.Series[0].Values[0], 1e-9);
        Assert.Equal(208.3, figure.Series[1].Values[0], 1e-9);
        Assert.Equal(212.4, figure.Series[0].Values[16], 1e-9);
        Assert.Equal(197.1231, figure.Series[1].Values[16], 1e-4);
        Assert.Equal("bn JPY", figure.Unit);
    }
}
