using Calculator.Core.Forces;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Binding.Forces;

/// <summary>Binds places on the map: sites, and rings of a distance around a point.</summary>
internal sealed class PlaceBinder(IReadOnlyCollection<string> hosts)
{
    /// <summary>A site, or <c>null</c> with errors; one at home has no host.</summary>
    public Site? Site(string id, MapReader reader)
    {
        var provenance = Provenance.None.Or(reader);
        var name = reader.Text(CommonKeys.Name) ?? IdText.Sentence(id);
        var isHome = reader.Choice(SiteKeys.Home);
        var host = isHome ? null : reader.Reference(SiteKeys.Host, hosts, isRequired: true);
        if (isHome)
        {
            reader.Get(SiteKeys.Host);
        }

        var latitude = reader.Figure(SiteKeys.Latitude, provenance);
        var longitude = reader.Figure(SiteKeys.Longitude, provenance);
        var capacity = reader.Figure(SiteKeys.Capacity, provenance);
        reader.Finish();
        return latitude is null || longitude is null || (!isHome && host is null)
            ? null
            : new Site(id, name, host, new GeoPoint(latitude.Value, longitude.Value), reader.Path)
            {
                Capacity = capacity,
            };
    }

    /// <summary>A ring, or <c>null</c> with errors.</summary>
    public static DistanceRing? Ring(string id, MapReader reader)
    {
        var provenance = Provenance.None.Or(reader).OrElse("a choice of this scenario");
        var name = reader.Text(CommonKeys.Name) ?? IdText.Sentence(id);
        var latitude = reader.Figure(SiteKeys.Latitude, provenance);
        var longitude = reader.Figure(SiteKeys.Longitude, provenance);
        var radius = reader.Figure(RingKeys.Radius, provenance);
        reader.Finish();
        return latitude is null || longitude is null || radius is null
            ? null
            : new DistanceRing(id, name, new GeoPoint(latitude.Value, longitude.Value), radius);
    }
}
