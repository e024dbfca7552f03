using Calculator.Core.Compilation.Conversions;
using Calculator.Core.Compilation.Stationing.Costs;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Stationing;

/// <summary>What the posture costs: the costs of the catalogs at every site, of people taken home, of units, and of changes.</summary>
internal sealed class PostureCosts(
    CompilationScope scope,
    Conversion conversion,
    CompiledPosture posture
)
{
    private readonly PostureCostContext _costs = new(scope, conversion, posture);

    /// <summary>The sender's costs in hosts.</summary>
    public IReadOnlyList<CostLine> HostCosts => _costs.HostCosts;

    /// <summary>The sender's costs on its own territory, beside those in hosts.</summary>
    public IReadOnlyList<CostLine> HomeCosts => _costs.HomeCosts;

    /// <summary>What hosts pay of changes.</summary>
    public IReadOnlyList<SupportLine> Support => _costs.Support;

    /// <summary>One-time costs, before what a host pays.</summary>
    public IReadOnlyList<OneTimeCost> OneTime => _costs.OneTime;

    public void Compile()
    {
        PostureCostCheck.Run(_costs);
        AddSites();
        AddMovedHome();
        foreach (var presence in posture.Presences)
        {
            foreach (var cost in StationingCostCatalog.Costs)
            {
                cost.AddOfUnit(_costs, presence);
            }
        }

        var changes = new OneTimeCostCompiler(_costs);
        foreach (var change in posture.Changes)
        {
            changes.Add(change);
        }
    }

    private void AddSites()
    {
        var places = posture
            .Presences.GroupBy(p => (p.Site, p.Unit.Service))
            .OrderBy(g => g.Key.Site.Id, StringComparer.Ordinal)
            .Select(g => g.Key);
        foreach (var (site, service) in places)
        {
            foreach (var cost in StationingCostCatalog.Costs)
            {
                cost.AddAtSite(_costs, site, service);
            }
        }
    }

    /// <summary>People taken home go on costing there.</summary>
    private void AddMovedHome()
    {
        var services = posture
            .Changes.Where(c => c.GoesHome)
            .GroupBy(c => c.Unit.Service, StringComparer.Ordinal);
        foreach (var service in services)
        {
            var persons = Formula.Sum(service.Select(c => Formula.LineOf(c.MovedId)), Unit.Person);
            foreach (var cost in StationingCostCatalog.Costs)
            {
                cost.AddMovedHome(_costs, service.Key, persons);
            }
        }
    }
}
