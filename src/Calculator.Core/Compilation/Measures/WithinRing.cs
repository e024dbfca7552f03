using System.Globalization;
using Calculator.Core.Forces;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Persons at the sites whose distance from a ring's centre is at most its radius.</summary>
internal sealed class WithinRing(
    MeasureContext context,
    DistanceRing ring,
    IReadOnlyCollection<Site> sites
)
{
    private const int MostInOneFormula = 40;

    /// <summary>Adds radius and distances as inputs; gives the persons.</summary>
    public Formula Persons()
    {
        var radius = context.Add(
            new Input(
                PostureIds.Radius(ring.Id),
                $"Radius around {ring.Name}",
                Unit.Kilometre,
                ValueRange.Positive
            )
            {
                Scalar = ring.Radius,
                Section = "Posture",
            }
        );
        return Formula.Sum(sites.Select(s => At(s, radius)), Unit.Person);
    }

    private Formula At(Site site, Formula radius)
    {
        var persons = Formula.If(
            Distance(site) <= radius,
            Formula.LineOf(PostureIds.Site(site.Id)),
            Formula.Constant(0, Unit.Person)
        );
        // A formula over hundreds of sites is longer than a workbook takes: each then has a row of its own.
        return sites.Count <= MostInOneFormula
            ? persons
            : context.Add(
                new Line(
                    PostureIds.Within(ring.Id, site.Id),
                    $"{site.Name}: persons within the radius around {ring.Name}",
                    Unit.Person,
                    persons
                )
                {
                    Role = LineRole.Memorandum,
                    Section = PostureGeography.Section,
                    Path = site.Path,
                }
            );
    }

    private Formula Distance(Site site)
    {
        var distance = site.Location.DistanceTo(ring.Center);
        return context.Add(
            new Input(
                PostureIds.Distance(site.Id, ring.Id),
                $"Distance from {site.Name} to {ring.Name}",
                Unit.Kilometre,
                ValueRange.NotNegative
            )
            {
                Scalar = new Figure(
                    distance,
                    Unit.Kilometre,
                    $"{distance.ToString("0.0", CultureInfo.InvariantCulture)} km",
                    site.Path
                )
                {
                    ChangedAt = null,
                    Source = "great-circle distance worked out from the coordinates",
                },
                Section = "Posture",
            }
        );
    }
}
