using Calculator.Core.Forces;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Stationing;

/// <summary>Persons present by site and service, and by site; a rotational unit counts for the part of the year it is there.</summary>
internal sealed class SiteCompiler(CompilationScope scope, IReadOnlyList<UnitAtSite> presences)
{
    private readonly Dictionary<string, Formula> _factors = new(StringComparer.Ordinal);

    public void Compile()
    {
        AddFactors();
        foreach (var site in scope.Scenario.Posture.Sites)
        {
            var here = presences.Where(p => p.Site == site).ToArray();
            if (here.Length > 0)
            {
                Add(site, here);
            }
        }
    }

    private void AddFactors()
    {
        foreach (
            var unit in scope.Scenario.Posture.Units.Where(u => u.Presence == Presence.Rotational)
        )
        {
            _factors[unit.Id] = scope.Builder.AddFigure(
                unit.PresenceFactor!,
                UnitIds.PresenceFactor(unit.Id),
                $"{unit.Title}: part of the year present",
                PostureCompiler.Section,
                ValueRange.Share
            );
        }
    }

    private void Add(Site site, UnitAtSite[] here)
    {
        var services = here.GroupBy(p => p.Unit.Service, StringComparer.Ordinal).ToArray();
        foreach (var service in services)
        {
            Add(
                site,
                PostureIds.Site(site.Id, service.Key),
                service.Key.Replace('-', ' '),
                service.Select(Present),
                service.Key
            );
        }

        Add(
            site,
            PostureIds.Site(site.Id),
            "persons present",
            services.Select(s => Formula.LineOf(PostureIds.Site(site.Id, s.Key)))
        );
    }

    private Formula Present(UnitAtSite presence) =>
        _factors.TryGetValue(presence.Unit.Id, out var factor)
            ? Formula.LineOf(presence.LineId) * factor
            : Formula.LineOf(presence.LineId);

    private void Add(
        Site site,
        string id,
        string words,
        IEnumerable<Formula> terms,
        string? service = null
    ) =>
        scope.Builder.Add(
            new Line(id, $"{site.Name}: {words}", Unit.Person, Formula.Sum(terms, Unit.Person))
            {
                Role = LineRole.Posture,
                Section = PostureCompiler.Section,
                Host = site.HostId,
                Category = service,
                Path = site.Path,
            }
        );
}
