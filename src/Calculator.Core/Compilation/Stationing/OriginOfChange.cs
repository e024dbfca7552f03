using Calculator.Core.Forces;

namespace Calculator.Core.Compilation.Stationing;

/// <summary>Finds the site that people leave or are resized at: the one named, or the only one the unit is at.</summary>
internal sealed class OriginOfChange(CompilationScope scope, PostureIndex index, Headcounts before)
{
    /// <summary>The site; <c>null</c> with an error where there is none or more than one.</summary>
    public Site? Find(PostureChange change)
    {
        var unit = index.Unit(change.UnitId);
        var at = before
            .SitesOf(unit.Id)
            .Where(s => s == unit.SiteId || HasPeople(unit, s))
            .ToArray();
        return change.FromSite is { } named
            ? Named(change, named, at)
            : Only(change, [.. at.Where(s => HasPeople(unit, s))]);
    }

    private bool HasPeople(ForceUnit unit, string siteId) =>
        before.At(unit.Id, siteId) is { Value: > 0 };

    private Site? Named(PostureChange change, string named, string[] at)
    {
        if (at.Contains(named))
        {
            return index.Site(named);
        }

        scope.Diagnostics.Error(
            "POS001",
            change.Path + ".from",
            $"'{change.UnitId}' is not at '{named}' when '{change.Id}' begins in {change.Start.Value}",
            allowed: string.Join(", ", at)
        );
        return null;
    }

    private Site? Only(PostureChange change, string[] occupied)
    {
        if (occupied.Length == 1)
        {
            return index.Site(occupied[0]);
        }

        scope.Diagnostics.Error(
            "POS002",
            change.Path,
            occupied.Length == 0
                ? $"'{change.UnitId}' is nowhere when '{change.Id}' begins in {change.Start.Value}"
                : $"'{change.UnitId}' is at {string.Join(" and ", occupied)} when '{change.Id}' begins; say which with 'from'",
            allowed: occupied.Length == 0
                ? "a change after the unit has come"
                : "from: " + string.Join(", ", occupied)
        );
        return null;
    }
}
