using Calculator.TestSupport;

namespace Calculator.Reporting.Tests.Runs;

public sealed class ReportBuilderTests
{
    [Fact]
    public void A_shipped_scenario_has_all_that_the_program_shows()
    {
        var report = ShippedReports.WithAlternatives("korea-sma-12");
        Assert.Equal("korea-sma-12.yaml", report.FileName);
        Assert.Matches(@"^\d+\.\d+\.\d+$", report.Version);
        Assert.NotEmpty(report.Published);
        Assert.Equal(
            ShippedReports.AlternativesOf("korea-sma-12"),
            report.Alternatives.Select(a => a.Name)
        );
        Assert.All(report.Alternatives, a => Assert.NotEmpty(a.Positions));
        Assert.All(report.Positions.Values, p => Assert.Matches(@"^[a-z0-9-]+\.yaml:\d+:\d+$", p));
    }

    [Fact]
    public void Sites_and_hosts_are_those_of_the_scenario()
    {
        var report = ShippedReports.Of("okinawa-guam");
        Assert.Contains(report.Hosts, h => h.Id == "japan");
        Assert.NotEmpty(report.Places);
        Assert.All(
            report.Places,
            p =>
            {
                Assert.InRange(p.Latitude, -90, 90);
                Assert.InRange(p.Longitude, -180, 180);
            }
        );
    }

    [Fact]
    public void Alternatives_are_in_the_report_only_where_they_are_asked_for() =>
        Assert.Empty(ShippedReports.Of("korea-sma-12").Alternatives);
}
