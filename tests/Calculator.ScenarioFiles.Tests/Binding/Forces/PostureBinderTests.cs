using Calculator.Core.Forces;
using Calculator.ScenarioFiles.Binding.Forces;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Tests.Binding.Forces;

/// <summary>The whole posture, its parts referring to one another.</summary>
public sealed class PostureBinderTests
{
    private static (Posture Posture, Fragment Fragment) Bind(string yaml)
    {
        var fragment = new Fragment(yaml);
        return (
            new PostureBinder(fragment.Context, ["japan"]).Bind(
                fragment.As(ScenarioKeys.Declaration).Map(ScenarioKeys.Posture)
            ),
            fragment
        );
    }

    [Fact]
    public void Nothing_stated_is_no_posture() =>
        Assert.Same(Posture.None, Bind("other: 1\n").Posture);

    [Fact]
    public void Units_stand_at_sites_and_changes_move_them()
    {
        var (posture, fragment) = Bind(
            """
            posture:
              unit-types: { wing: { personnel: 3_000 } }
              sites:
                kadena: { host: japan, latitude: 26.4, longitude: 127.8 }
                guam: { home: true, latitude: 13.6, longitude: 144.9 }
              units: { f15: { service: air-force, type: wing, site: kadena } }
              changes: { out: { change: move, unit: f15, to: guam, start: 2024 } }
              cost-rates: { all: { per-person: 100_000 USD/person } }
              within: { taiwan: { latitude: 25, longitude: 121.5, radius: 1_000 km } }
            """
        );
        Assert.Empty(fragment.Told);
        Assert.Equal(["kadena", "guam"], posture.Sites.Select(s => s.Id));
        Assert.Equal(3_000, Assert.Single(posture.Units).Personnel.Value);
        Assert.Equal("guam", Assert.Single(posture.Changes).ToSite);
        Assert.Single(posture.Rates);
        Assert.Single(posture.Rings);
    }

    [Fact]
    public void A_site_with_an_error_is_still_a_name_that_units_may_refer_to()
    {
        var (posture, fragment) = Bind(
            """
            posture:
              sites: { kadena: { host: japan, latitude: north, longitude: 127.8 } }
              units: { f15: { service: air-force, personnel: 10, site: kadena } }
            """
        );
        Assert.Equal(["FIG001 2:45"], fragment.Told);
        Assert.Empty(posture.Sites);
        Assert.Single(posture.Units);
    }

    [Fact]
    public void A_rate_holds_for_a_host_a_site_or_home() =>
        Assert.Equal(
            ["SCN014 2:29"],
            Bind(
                "posture:\n  cost-rates: { a: { where: korea, pay: 1 USD/person } }\n"
            ).Fragment.Told
        );
}
