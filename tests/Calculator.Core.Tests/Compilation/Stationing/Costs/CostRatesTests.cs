using Calculator.Core.Compilation.Stationing.Costs;
using Calculator.Core.Forces;

namespace Calculator.Core.Tests.Compilation.Stationing.Costs;

/// <summary>The most particular rate holds.</summary>
public sealed class CostRatesTests
{
    private static readonly CostRates s_rates = new([
        new CostRate("any", Where: null, Service: null, ""),
        new CostRate("navy", Where: null, "navy", ""),
        new CostRate("japan", "japan", Service: null, ""),
        new CostRate("japan-navy", "japan", "navy", ""),
        new CostRate("site", "yokosuka", Service: null, ""),
        new CostRate("home", CostRate.Home, Service: null, ""),
    ]);

    private static Site At(string id, string? host) => new(id, id, host, new GeoPoint(0, 0), "");

    [Theory]
    [InlineData("yokosuka", "japan", "navy", "site japan-navy japan navy any")]
    [InlineData("sasebo", "japan", "navy", "japan-navy japan navy any")]
    [InlineData("sasebo", "japan", "army", "japan any")]
    [InlineData("humphreys", "korea", "army", "any")]
    [InlineData("guam", null, "navy", "home navy any")]
    public void By_site_before_by_host_before_everywhere(
        string site,
        string? host,
        string service,
        string rates
    ) =>
        Assert.Equal(
            rates,
            string.Join(' ', s_rates.Matching(At(site, host), service).Select(r => r.Id))
        );

    [Fact]
    public void At_home_rates_of_hosts_and_sites_do_not_hold() =>
        Assert.Equal(["home", "navy", "any"], s_rates.MatchingHome("navy").Select(r => r.Id));

    [Fact]
    public void A_rate_that_does_not_state_it_is_passed_over() =>
        Assert.Equal(
            "japan",
            s_rates.At(At("sasebo", "japan"), "navy", r => r.Service is null)?.Id
        );
}
