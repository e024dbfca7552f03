using Calculator.ScenarioFiles.Binding.Forces;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Tests.Binding.Forces;

/// <summary>Sites and rings on the map.</summary>
public sealed class PlaceBinderTests
{
    private static (Core.Forces.Site? Site, Fragment Fragment) Site(string yaml)
    {
        var fragment = new Fragment(yaml + "\n");
        return (
            new PlaceBinder(["japan"]).Site("camp-zama", fragment.As(SiteKeys.Declaration)),
            fragment
        );
    }

    [Fact]
    public void A_site_is_named_after_its_id_and_lies_in_a_host()
    {
        var site = Site("host: japan\nlatitude: 35.5\nlongitude: 139.4\ncapacity: 5_000").Site!;
        Assert.Equal(("Camp zama", "japan"), (site.Name, site.HostId));
        Assert.Equal((35.5, 139.4), (site.Location.Latitude, site.Location.Longitude));
        Assert.Equal(5_000, site.Capacity!.Value);
    }

    [Fact]
    public void A_site_at_home_has_no_host() =>
        Assert.Null(Site("home: true\nlatitude: 13.6\nlongitude: 144.9").Site!.HostId);

    [Theory]
    [InlineData("latitude: 35.5\nlongitude: 139.4", "SCN002 1:1")]
    [InlineData("host: japn\nlatitude: 35.5\nlongitude: 139.4", "SCN014 1:7")]
    [InlineData("host: japan\nlatitude: 90.5\nlongitude: 139.4", "FIG003 2:11")]
    [InlineData("host: japan\nlatitude: 35.5\nlongitude: -180.1", "FIG003 3:12")]
    [InlineData("host: japan\nlatitude: 35.5\nlongitude: 139.4\nheight: 5", "SCN001 4:1")]
    public void A_mistake_in_a_site_is_told(string yaml, string told) =>
        Assert.Equal([told], Site(yaml).Fragment.Told);

    [Theory]
    [InlineData("latitude: -90\nlongitude: 180")]
    [InlineData("latitude: 90\nlongitude: -180")]
    public void The_ends_of_the_earth_are_on_it(string place) =>
        Assert.NotNull(Site("home: true\n" + place).Site);

    [Fact]
    public void A_ring_has_a_centre_and_a_radius_and_a_source_of_its_own()
    {
        var fragment = new Fragment("latitude: 26.3\nlongitude: 127.8\nradius: 1_000 km\n");
        var ring = PlaceBinder.Ring("first-chain", fragment.As(RingKeys.Declaration))!;
        Assert.Equal(("First chain", 1_000), (ring.Name, ring.Radius.Value));
        Assert.Equal("a choice of this scenario", ring.Radius.Source);
        Assert.Null(
            PlaceBinder.Ring(
                "r",
                new Fragment("latitude: 1\nlongitude: 1\nradius: 0 km\n").As(RingKeys.Declaration)
            )
        );
    }
}
