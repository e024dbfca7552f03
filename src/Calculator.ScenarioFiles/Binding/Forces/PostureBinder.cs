using System.Collections.Immutable;
using Calculator.Core.Forces;
using Calculator.ScenarioFiles.Binding.Figures;

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
        var types = Named(reader, "unit-types", UnitTypeBinder.Bind)
            .ToDictionary(t => t.Id, StringComparer.Ordinal);
        var sites = Named(reader, "sites", places.Site);
        var siteIds = Keys(reader, "sites");
        var unitBinder = new UnitBinder(context, types, siteIds);
        var units = Named(reader, "units", unitBinder.Bind);
        var unitIds = Keys(reader, "units");
        var changes = new ChangeBinder(context, hosts, unitIds, siteIds);
        var posture = new Posture
        {
            Sites = sites,
            Units = units,
            Changes = Named(reader, "changes", changes.Bind),
            Rates = Named(reader, "cost-rates", (id, map) => ReadRate(id, map, siteIds)),
            Rings = Named(reader, "within", PlaceBinder.Ring),
        };
        reader.Finish();
        return posture;
    }

    private static ImmutableArray<T> Named<T>(
        MapReader reader,
        string key,
        Func<string, MapReader, T?> read
    )
        where T : class =>
        reader.Map(key) is { } map
            ? [.. map.NamedMaps().Select(m => read(m.Key, m.Map)).OfType<T>()]
            : [];

    private static HashSet<string> Keys(MapReader reader, string key) =>
        reader.Map(key)?.Entries.Select(e => e.Key).ToHashSet(StringComparer.Ordinal) ?? [];

    private CostRate? ReadRate(string id, MapReader reader, HashSet<string> sites)
    {
        var provenance = Provenance.None.Or(reader);
        var rate = new CostRate(
            id,
            reader.Reference("where", [.. hosts, .. sites, CostRate.Home], "host or site"),
            reader.Text("service"),
            reader.Path
        )
        {
            FixedPerSite = reader.YearPath("fixed-per-site", PostureKinds.Money, provenance),
            PerPerson = reader.YearPath("per-person", PostureKinds.MoneyPerPerson, provenance),
            Pay = reader.YearPath("pay", PostureKinds.MoneyPerPerson, provenance),
        };
        reader.Finish();
        return rate;
    }
}
