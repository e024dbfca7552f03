using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Stationing;

/// <summary>One line for each unit at each site it is ever at: persons before any change, less those gone, and those come.</summary>
internal sealed class PresenceCompiler(CompilationScope scope, PostureIndex index)
{
    /// <summary>Adds the lines.</summary>
    /// <param name="atStart">Persons before any change.</param>
    /// <param name="places">Units and sites that people are ever at.</param>
    /// <param name="changes">Every change.</param>
    public IReadOnlyList<UnitAtSite> Compile(
        Headcounts atStart,
        IEnumerable<(string Unit, string Site)> places,
        IReadOnlyList<ChangeLines> changes
    ) =>
        [
            .. places.Select(p =>
                Add(
                    p.Unit,
                    p.Site,
                    atStart.At(p.Unit, p.Site) ?? Headcount.None,
                    changes.Where(c => c.Unit.Id == p.Unit)
                )
            ),
        ];

    private UnitAtSite Add(
        string unitId,
        string siteId,
        Headcount start,
        IEnumerable<ChangeLines> changes
    )
    {
        var (unit, site) = (index.Unit(unitId), index.Site(siteId));
        var id = UnitIds.At(unitId, siteId);
        scope.Builder.Add(
            new Line(
                id,
                $"{unit.Title} at {site.Name}: persons assigned",
                Unit.Person,
                Assigned(start.Formula, siteId, changes)
            )
            {
                Role = LineRole.Posture,
                Section = PostureCompiler.Section,
                Host = site.HostId,
                Category = unit.Service,
                Path = unit.Path,
            }
        );
        return new UnitAtSite(unit, site, id, start.Value);
    }

    private static Formula Assigned(Formula start, string siteId, IEnumerable<ChangeLines> changes)
    {
        var assigned = start;
        foreach (var change in changes)
        {
            if (change.From?.Id == siteId)
            {
                assigned -= Formula.LineOf(change.MovedId);
            }

            if (change.To?.Id == siteId)
            {
                assigned += Formula.LineOf(change.MovedId);
            }
        }

        return assigned;
    }
}
