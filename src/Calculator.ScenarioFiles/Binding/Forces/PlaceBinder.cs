using Calculator.Core.Forces;
using Calculator.ScenarioFiles.Binding.Figures;

namespace Calculator.ScenarioFiles.Binding.Forces;

/// <summary>Binds places on the map: sites, and rings of a distance around a point.</summary>
internal sealed class PlaceBinder(IReadOnlyCollection<string> hosts)
{
    /// <summary>A site, or <c>null</c> with errors; one at home has no host.</summary>
    public Site? Site(string id, MapReader reader)
    {
        var provenance = Provenance.None.Or(reader);
        var name = reader.Text("name") ?? IdText.Sentence(id);
        var isHome = reader.Choice("home", YesNo.Words, fallback: false);
        var host = isHome ? null : reader.Reference("host", hosts, "host", isRequired: true);
        if (isHome)
        {
            reader.Get("host");
        }

        var latitude = reader.Figure(
            "latitude",
            PostureKinds.DegreesNorth,
            provenance,
            isRequired: true
        );
        var longitude = reader.Figure(
            "longitude",
            PostureKinds.DegreesEast,
            provenance,
            isRequired: true
        );
        var capacity = reader.Figure(
            "capacity",
            PostureKinds.Persons with
            {
                IsCounted = false,
            },
            provenance
        );
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
        var name = reader.Text("name") ?? IdText.Sentence(id);
        var latitude = reader.Figure(
            "latitude",
            PostureKinds.DegreesNorth,
            provenance,
            isRequired: true
        );
        var longitude = reader.Figure(
            "longitude",
            PostureKinds.DegreesEast,
            provenance,
            isRequired: true
        );
        var radius = reader.Figure("radius", PostureKinds.Distance, provenance, isRequired: true);
        reader.Finish();
        return latitude is null || longitude is null || radius is null
            ? null
            : new DistanceRing(id, name, new GeoPoint(latitude.Value, longitude.Value), radius);
    }
}
