using Calculator.Core.Forces;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Personnel within a distance of a point, and how concentrated they are.</summary>
internal sealed class PostureGeography : IMeasure
{
    private const string Section = "Posture measures";
    private const int MostInOneFormula = 40;

    public string Ids => "posture.within.RING, posture.concentration";

    public string Definition =>
        "posture.within.RING: persons at sites, in hosts or on own territory, whose great-circle distance from the ring's centre is at most its radius. "
        + "posture.concentration: Herfindahl index over sites in hosts, the sum of squared shares of personnel: 1 when all are at one site.";

    public void AddLines(MeasureContext context)
    {
        if (context.Posture is not { } posture)
        {
            return;
        }

        var sites = posture.Presences.Select(p => p.Site).Distinct().ToArray();
        foreach (var ring in context.Scenario.Posture.Rings)
        {
            var radius = context.Add(
                new Input(
                    $"posture.within.{ring.Id}.radius",
                    $"Radius around {ring.Name}",
                    Unit.Kilometre,
                    ValueRange.Positive
                )
                {
                    Scalar = ring.Radius,
                    Section = "Posture",
                }
            );
            context.AddMeasure(
                $"posture.within.{ring.Id}",
                $"Personnel within {QuantityFormat.Write(ring.Radius.Value, Unit.Kilometre)} of {ring.Name}",
                Unit.Person,
                Formula.Sum(
                    sites.Select(site =>
                        Counted(
                            site,
                            Formula.If(
                                Distance(context, site, ring) <= radius,
                                Formula.LineOf($"posture.site.{site.Id}"),
                                Formula.Constant(0, Unit.Person)
                            )
                        )
                    ),
                    Unit.Person
                ),
                Definition,
                section: Section
            );

            // A formula over hundreds of sites is longer than a workbook takes: each then has a row of its own.
            Formula Counted(Site site, Formula within) =>
                sites.Length <= MostInOneFormula
                    ? within
                    : context.Add(
                        new Line(
                            $"posture.within.{ring.Id}.{site.Id}",
                            $"{site.Name}: persons within the radius around {ring.Name}",
                            Unit.Person,
                            within
                        )
                        {
                            Role = LineRole.Memorandum,
                            Section = Section,
                            Path = site.Path,
                        }
                    );
        }

        var forward = sites.Where(s => s.HostId is not null).ToArray();
        if (forward.Length > 0)
        {
            var total = Formula.LineOf("posture.forward");
            context.AddMeasure(
                "posture.concentration",
                "Concentration over sites (Herfindahl)",
                Unit.Index,
                Formula.Share(
                    Formula.SumOfSquares(
                        forward.Select(s => Formula.LineOf($"posture.site.{s.Id}"))
                    ),
                    total * total,
                    Unit.Person * Unit.Person,
                    Unit.Index
                ),
                Definition,
                section: Section
            );
        }
    }

    private static Formula Distance(MeasureContext context, Site site, DistanceRing ring)
    {
        var distance = site.Location.DistanceTo(ring.Center);
        return context.Add(
            new Input(
                $"posture.distance.{site.Id}.{ring.Id}",
                $"Distance from {site.Name} to {ring.Name}",
                Unit.Kilometre,
                ValueRange.NotNegative
            )
            {
                Scalar = new Figure(
                    distance,
                    Unit.Kilometre,
                    $"{distance.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture)} km",
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
