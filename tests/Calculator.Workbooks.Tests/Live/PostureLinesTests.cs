using Calculator.TestSupport;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Tests.Live;

public sealed class PostureLinesTests
{
    private const string Scenario = """
        scenario: s
        years: 2024-2025
        hosts: { japan: { currency: JPY } }
        posture:
          sites:
            north: { host: japan, latitude: 43, longitude: 141 }
            south: { host: japan, latitude: 26, longitude: 127 }
          units:
            wing: { service: air-force, site: north, personnel: 100 }
            brigade: { service: army, site: north, personnel: 50 }
            division: { service: army, site: south, personnel: 900 }
        """;

    [Fact]
    public void Personnel_is_told_apart_by_what_it_is_of()
    {
        var posture = new PostureLines(TestScenario.Run(Scenario).Model.Lines);
        Assert.Equal(["posture.site.north", "posture.site.south"], posture.Sites.Select(l => l.Id));
        Assert.Equal(
            ["posture.site.north.air-force", "posture.site.north.army", "posture.site.south.army"],
            posture.Services.Select(l => l.Id)
        );
        Assert.Equal(
            [
                "posture.unit.wing.at.north",
                "posture.unit.brigade.at.north",
                "posture.unit.division.at.south",
            ],
            posture.Units.Select(l => l.Id)
        );
    }

    /// <summary>A host's troops without sites are no site.</summary>
    [Fact]
    public void A_scenario_without_units_has_none()
    {
        var posture = new PostureLines(ShippedReports.Of("japan-2022").Result.Model.Lines);
        Assert.Empty(posture.Sites);
        Assert.Empty(posture.Services);
        Assert.Empty(posture.Units);
    }
}
