using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Stationing;

/// <summary>Persons present at sites.</summary>
public sealed class SiteCompilerTests
{
    [Fact]
    public void Rotational_units_count_with_their_presence_factor()
    {
        var result = TestScenario.Run(
            PostureScenario.Yaml(
                "x: { change: add, unit: brigade, start: 2025 }",
                units: "brigade: { service: army, site: okinawa, personnel: 4_000, presence: rotational, presence-factor: 75 % }"
            )
        );
        Assert.Equal(
            [0, 0, 3000, 3000, 3000, 3000, 3000],
            PostureScenario.Row(result, "posture.site.okinawa.army")
        );
        Assert.Equal(4000, result.Value("posture.unit.brigade.at.okinawa", 2025));
        Assert.Equal(17_000 * 365, result.Value("posture.person-days", 2025));
    }

    /// <summary>Two services at one site: 8,000 + 500, and the site of both.</summary>
    [Fact]
    public void A_site_has_the_people_of_all_its_services()
    {
        var result = PostureScenario.Run(
            "{}",
            units: "band: { service: air-force, site: okinawa, personnel: 500 }"
        );
        Assert.Equal(8000, result.Value("posture.site.okinawa.marine-corps", 2023));
        Assert.Equal(500, result.Value("posture.site.okinawa.air-force", 2023));
        Assert.Equal(8500, result.Value("posture.site.okinawa", 2023));
    }

    [Fact]
    public void A_site_that_nobody_is_ever_at_has_no_line() =>
        Assert.Null(PostureScenario.Run("{}").Model.Find("posture.site.guam"));
}
