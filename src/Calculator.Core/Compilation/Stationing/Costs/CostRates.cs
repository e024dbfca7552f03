using System.Collections.Immutable;
using Calculator.Core.Economy;
using Calculator.Core.Forces;

namespace Calculator.Core.Compilation.Stationing.Costs;

/// <summary>The cost rates of a scenario, and which of them holds where.</summary>
internal sealed class CostRates(ImmutableArray<CostRate> rates)
{
    /// <summary>The most particular rate at a site that states something; <c>null</c> where none does.</summary>
    public CostRate? At(Site site, string service, Func<CostRate, bool> states) =>
        Matching(site, service).FirstOrDefault(states);

    /// <summary>The most particular rate of people at home that states a figure; <c>null</c> where none does.</summary>
    public CostRate? AtHome(string service, Func<CostRate, YearPath?> figure) =>
        MatchingHome(service).FirstOrDefault(r => figure(r) is not null);

    /// <summary>Rates that hold for a service at a site, the most particular first.</summary>
    public IEnumerable<CostRate> Matching(Site site, string service) =>
        Matching(site.HostId ?? CostRate.Home, site.Id, service);

    /// <summary>Rates that hold for people of a service at home, the most particular first.</summary>
    public IEnumerable<CostRate> MatchingHome(string service) =>
        Matching(CostRate.Home, siteId: null, service);

    /// <summary>By site before by host before everywhere; at one place, of the service before of all.</summary>
    private IEnumerable<CostRate> Matching(string region, string? siteId, string service) =>
        rates
            .Where(r =>
                (r.Service is null || r.Service == service)
                && (r.Where is null || r.Where == region || r.Where == siteId)
            )
            .OrderByDescending(r =>
                (
                    r.Where is null ? 0
                    : r.Where == siteId ? 4
                    : 2
                ) + (r.Service is null ? 0 : 1)
            );
}
