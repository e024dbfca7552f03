using System.Collections.Immutable;
using Calculator.Core.Forces;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Personnel within a distance of a point, and how concentrated they are.</summary>
internal sealed class PostureGeography : IMeasure
{
    internal const string Section = "Posture measures";

    public ImmutableArray<string> Ids { get; } =
    [PostureIds.Within("RING"), PostureIds.Within("RING", "SITE"), PostureIds.Concentration];

    public string Definition =>
        "posture.within.RING: persons at sites, in hosts or on own territory, whose great-circle distance from the ring's centre is at most its radius; posture.within.RING.SITE: those of one site, where the sites are more than one formula takes. "
        + "posture.concentration: Herfindahl index over sites in hosts, the sum of squared shares of personnel: 1 when all are at one site.";

    public void AddLines(MeasureContext context)
    {
        if (context.Posture is not { } posture)
        {
            return;
        }

        Site[] sites = [.. posture.Presences.Select(p => p.Site).Distinct()];
        foreach (var ring in context.Scenario.Posture.Rings)
        {
            var within = new WithinRing(context, ring, sites);
            context.AddMeasure(
                PostureIds.Within(ring.Id),
                $"Personnel within {QuantityFormat.Write(ring.Radius.Value, Unit.Kilometre)} of {ring.Name}",
                Unit.Person,
                within.Persons(),
                Definition,
                section: Section
            );
        }

        AddConcentration(context, [.. sites.Where(s => s.HostId is not null)]);
    }

    private void AddConcentration(MeasureContext context, Site[] forward)
    {
        if (forward.Length == 0)
        {
            return;
        }

        var total = Formula.LineOf(PostureIds.Forward);
        context.AddMeasure(
            PostureIds.Concentration,
            "Concentration over sites (Herfindahl)",
            Unit.Index,
            Formula.Share(
                Formula.SumOfSquares(forward.Select(s => Formula.LineOf(PostureIds.Site(s.Id)))),
                total * total,
                Unit.Person * Unit.Person,
                Unit.Index
            ),
            Definition,
            section: Section
        );
    }
}
