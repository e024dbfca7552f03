using Calculator.Core.Forces;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Binding.Forces;

/// <summary>Binds <c>posture:</c>: sites, unit types, units, changes, cost rates, distance rings.</summary>
internal sealed class PostureBinder(BindingContext context, IReadOnlyCollection<string> hosts)
{
    /// <summary>The posture; none where nothing is stated. What has an error is left out of it.</summary>
    public Posture Bind(MapReader? reader)
    {
        if (reader is null)
        {
            return Posture.None;
        }

        var places = new PlaceBinder(hosts);
        var types = reader
            .All(PostureKeys.UnitTypes, UnitTypeBinder.Bind)
            .ToDictionary(t => t.Id, StringComparer.Ordinal);
        var sites = reader.All(PostureKeys.Sites, places.Site);
        var siteIds = Ids(reader, PostureKeys.Sites);
        var unitBinder = new UnitBinder(context, types, siteIds);
        var units = reader.All(PostureKeys.Units, unitBinder.Bind);
        var unitIds = Ids(reader, PostureKeys.Units);
        var changes = new ChangeBinder(context, hosts, unitIds, siteIds);
        var posture = new Posture
        {
            Sites = sites,
            Units = units,
            Changes = reader.All(PostureKeys.Changes, changes.Bind),
            Rates = reader.All(PostureKeys.CostRates, (id, map) => ReadRate(id, map, siteIds)),
            Rings = reader.All(PostureKeys.Within, PlaceBinder.Ring),
        };
        reader.Finish();
        return posture;
    }

    private static HashSet<string> Ids(MapReader reader, MapsKey key) =>
        reader.Names(key)?.Keys.ToHashSet(StringComparer.Ordinal) ?? [];

    private CostRate? ReadRate(string id, MapReader reader, HashSet<string> sites)
    {
        var provenance = Provenance.None.Or(reader);
        var rate = new CostRate(
            id,
            reader.Reference(CostRateKeys.Where, [.. hosts, .. sites, CostRate.Home]),
            reader.Text(CostRateKeys.Service),
            reader.Path
        )
        {
            FixedPerSite = reader.YearPath(CostRateKeys.FixedPerSite, provenance),
            PerPerson = reader.YearPath(CostRateKeys.PerPerson, provenance),
            Pay = reader.YearPath(CostRateKeys.Pay, provenance),
        };
        reader.Finish();
        return rate;
    }
}
