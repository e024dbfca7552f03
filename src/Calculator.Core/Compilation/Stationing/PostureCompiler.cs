using Calculator.Core.Forces;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Stationing;

/// <summary>Turns sites, units and changes into lines of personnel: by unit and site, by site and service.</summary>
internal sealed class PostureCompiler(CompilationScope scope)
{
    private const string Section = "Posture";
    private readonly Dictionary<string, Site> _sites = scope.Scenario.Posture.Sites.ToDictionary(
        s => s.Id,
        StringComparer.Ordinal
    );
    private readonly Dictionary<string, ForceUnit> _units =
        scope.Scenario.Posture.Units.ToDictionary(u => u.Id, StringComparer.Ordinal);

    /// <summary>Persons by unit and site at the end of every change so far: formula and number.</summary>
    private readonly Dictionary<UnitPlace, Level> _levels = [];

    private readonly List<ChangeLines> _changes = [];
    private readonly List<UnitAtSite> _presences = [];

    private Posture Posture => scope.Scenario.Posture;

    private ModelBuilder Builder => scope.Builder;

    /// <summary>Adds the lines; <c>null</c> when the scenario has no posture or it has errors.</summary>
    public CompiledPosture? Compile()
    {
        if (Posture.Units.IsEmpty)
        {
            return null;
        }

        var added = Posture
            // With a number of its own an addition joins those already there.
            .Changes.Where(c => c is { Kind: ChangeKind.Add, Personnel: null })
            .Select(c => c.UnitId)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var unit in Posture.Units)
        {
            var personnel = Builder.AddFigure(
                unit.Personnel,
                $"posture.unit.{unit.Id}.personnel",
                $"{unit.Title}: persons",
                Section,
                ValueRange.NotNegative
            );
            _levels[new UnitPlace(unit.Id, unit.SiteId)] = added.Contains(unit.Id)
                ? new Level(Formula.Constant(0, Unit.Person), 0)
                : new Level(personnel, unit.Personnel.Value);
            _personnel[unit.Id] = personnel;
        }

        var initial = new Dictionary<UnitPlace, Level>(_levels);
        foreach (var change in Posture.Changes.OrderBy(c => c.Start.Value))
        {
            Add(change);
        }

        if (scope.Diagnostics.HasErrors)
        {
            return null;
        }

        AddPresences(initial);
        PostureCheck.Run(scope, _presences, _changes);
        AddSites();
        return new CompiledPosture(
            _presences,
            _changes,
            initial.Values.Select(v => v.Formula).ToList(),
            initial.Values.Sum(v => v.Value)
        );
    }

    private readonly Dictionary<string, Formula> _personnel = new(StringComparer.Ordinal);

    private void Add(PostureChange change)
    {
        var unit = _units[change.UnitId];
        var from = change.Kind is ChangeKind.Add ? null : FromSite(change, unit);
        if (from is null && change.Kind is not ChangeKind.Add)
        {
            return;
        }

        var to = change.Kind switch
        {
            ChangeKind.Add => _sites[change.ToSite ?? unit.SiteId],
            ChangeKind.Resize => from,
            ChangeKind.Move => change.ToSite is { } id ? _sites[id] : null,
            _ => null,
        };
        var id2 = $"posture.change.{change.Id}";
        var moved =
            change.Personnel is { } figure
                ? new Level(
                    Builder.AddFigure(
                        figure,
                        $"{id2}.persons",
                        $"{change.Title}: persons",
                        Section,
                        ValueRange.Any
                    ),
                    figure.Value
                )
            : change.Becomes is { } becomes ? Difference(becomes, id2, change, from!)
            : change.Kind is ChangeKind.Add ? new Level(_personnel[unit.Id], unit.Personnel.Value)
            : _levels[new UnitPlace(unit.Id, from!.Id)];
        var (persons, value) = moved;
        var start = Builder.AddFigure(
            change.Start,
            $"{id2}.start",
            $"{change.Title}: first year",
            Section,
            ValueRange.FiscalYear
        );
        var over = Builder.AddFigure(
            change.Over,
            $"{id2}.over",
            $"{change.Title}: years of the ramp",
            Section,
            new ValueRange(1, 60) { Reason = "a change takes one to sixty years" }
        );
        var one = Formula.Constant(1, Unit.Years);
        var lines = new ChangeLines(
            change,
            unit,
            change.Kind is ChangeKind.Resize ? null : from,
            to,
            persons,
            value,
            year =>
                Formula.Clamp((year - start + one) / over, Formula.Constant(0), Formula.Constant(1))
        );
        _changes.Add(lines);
        Builder.Add(
            new Line(
                lines.MovedId,
                $"{change.Title}: persons so far",
                Unit.Person,
                persons * lines.Share(Formula.Year)
            )
            {
                Role = LineRole.Memorandum,
                Section = "Changes of posture",
                Path = change.Path,
            }
        );
        if (lines.From is { } left)
        {
            var place = new UnitPlace(unit.Id, left.Id);
            var (formula, before) = _levels[place];
            _levels[place] = new Level(formula - persons, before - value);
        }

        if (lines.To is { } reached)
        {
            var place = new UnitPlace(unit.Id, reached.Id);
            _levels[place] = _levels.TryGetValue(place, out var there)
                ? new Level(there.Formula + persons, there.Value + value)
                : new Level(persons, value);
        }
    }

    /// <summary>By how many a unit changes so that it becomes as large as stated.</summary>
    private Level Difference(Figure becomes, string id, PostureChange change, Site at)
    {
        var there = _levels[new UnitPlace(change.UnitId, at.Id)];
        var wanted = Builder.AddFigure(
            becomes,
            $"{id}.becomes",
            $"{change.Title}: persons afterwards",
            Section,
            ValueRange.NotNegative
        );
        return new Level(wanted - there.Formula, becomes.Value - there.Value);
    }

    /// <summary>The site named, or the only one the unit is at.</summary>
    private Site? FromSite(PostureChange change, ForceUnit unit)
    {
        var at = _levels
            .Where(l => l.Key.Unit == unit.Id && (l.Value.Value > 0 || l.Key.Site == unit.SiteId))
            .Select(l => l.Key.Site)
            .ToArray();
        if (change.FromSite is { } named)
        {
            if (at.Contains(named))
            {
                return _sites[named];
            }

            scope.Diagnostics.Error(
                "POS001",
                change.Path + ".from",
                $"'{unit.Id}' is not at '{named}' when '{change.Id}' begins in {change.Start.Value}",
                allowed: string.Join(", ", at)
            );
            return null;
        }

        var occupied = at.Where(s => _levels[new UnitPlace(unit.Id, s)].Value > 0).ToArray();
        if (occupied.Length == 1)
        {
            return _sites[occupied[0]];
        }

        scope.Diagnostics.Error(
            "POS002",
            change.Path,
            occupied.Length == 0
                ? $"'{unit.Id}' is nowhere when '{change.Id}' begins in {change.Start.Value}"
                : $"'{unit.Id}' is at {string.Join(" and ", occupied)} when '{change.Id}' begins; say which with 'from'",
            allowed: occupied.Length == 0
                ? "a change after the unit has come"
                : "from: " + string.Join(", ", occupied)
        );
        return null;
    }

    /// <summary>One line for each unit at each site it is ever at.</summary>
    private void AddPresences(Dictionary<UnitPlace, Level> initial)
    {
        foreach (var (unitId, siteId) in _levels.Keys)
        {
            var (unit, site) = (_units[unitId], _sites[siteId]);
            var start =
                initial.GetValueOrDefault(new UnitPlace(unitId, siteId))
                ?? new Level(Formula.Constant(0, Unit.Person), 0);
            var assigned = start.Formula;
            foreach (var change in _changes.Where(c => c.Unit.Id == unitId))
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

            var id = $"posture.unit.{unitId}.at.{siteId}";
            Builder.Add(
                new Line(
                    id,
                    $"{unit.Title} at {site.Name}: persons assigned",
                    Unit.Person,
                    assigned
                )
                {
                    Role = LineRole.Posture,
                    Section = Section,
                    Host = site.HostId,
                    Category = unit.Service,
                    Path = unit.Path,
                }
            );
            _presences.Add(new UnitAtSite(unit, site, id, start.Value));
        }

        foreach (var unit in Posture.Units.Where(u => u.Presence == Presence.Rotational))
        {
            _factors[unit.Id] = Builder.AddFigure(
                unit.PresenceFactor!,
                $"posture.unit.{unit.Id}.presence-factor",
                $"{unit.Title}: part of the year present",
                Section,
                ValueRange.Share
            );
        }
    }

    private readonly Dictionary<string, Formula> _factors = new(StringComparer.Ordinal);

    /// <summary>Persons present by site and service, and by site.</summary>
    private void AddSites()
    {
        foreach (var site in Posture.Sites)
        {
            var here = _presences.Where(p => p.Site == site).ToArray();
            if (here.Length == 0)
            {
                continue;
            }

            var services = here.GroupBy(p => p.Unit.Service, StringComparer.Ordinal).ToArray();
            foreach (var service in services)
            {
                Builder.Add(
                    new Line(
                        $"posture.site.{site.Id}.{service.Key}",
                        $"{site.Name}: {service.Key.Replace('-', ' ')}",
                        Unit.Person,
                        Formula.Sum(
                            service.Select(p =>
                                _factors.TryGetValue(p.Unit.Id, out var factor)
                                    ? Formula.LineOf(p.LineId) * factor
                                    : Formula.LineOf(p.LineId)
                            ),
                            Unit.Person
                        )
                    )
                    {
                        Role = LineRole.Posture,
                        Section = Section,
                        Host = site.HostId,
                        Category = service.Key,
                        Path = site.Path,
                    }
                );
            }

            Builder.Add(
                new Line(
                    $"posture.site.{site.Id}",
                    $"{site.Name}: persons present",
                    Unit.Person,
                    Formula.Sum(
                        services.Select(s => Formula.LineOf($"posture.site.{site.Id}.{s.Key}")),
                        Unit.Person
                    )
                )
                {
                    Role = LineRole.Posture,
                    Section = Section,
                    Host = site.HostId,
                    Path = site.Path,
                }
            );
        }
    }

    /// <summary>A unit at a site.</summary>
    private sealed record UnitPlace(string Unit, string Site);

    /// <summary>How many persons: as a formula, and as the scenario states it.</summary>
    private sealed record Level(Formula Formula, double Value);
}
