using Calculator.Core.Forces;

namespace Calculator.Core.Compilation.Stationing;

/// <summary>Checks year by year that nobody leaves before coming and no site holds more than it can.</summary>
internal sealed class PostureCheck(CompilationScope scope, IReadOnlyList<ChangeLines> changes)
{
    private const double Tolerance = 1e-9;

    public void Run(IReadOnlyList<UnitAtSite> presences)
    {
        foreach (var presence in presences)
        {
            CheckNobodyIsMissing(presence);
        }

        foreach (var site in presences.GroupBy(p => p.Site).Where(g => g.Key.Capacity is not null))
        {
            CheckCapacity(site.Key, [.. site]);
        }
    }

    private IEnumerable<int> Years => scope.Builder.Years.Years;

    /// <summary>The first year in which more persons have left than were there.</summary>
    private void CheckNobodyIsMissing(UnitAtSite presence)
    {
        foreach (var year in Years.Where(y => Assigned(presence, y) < -Tolerance).Take(1))
        {
            var culprit = changes.Last(c =>
                c.Unit == presence.Unit
                && (c.From == presence.Site || (c.To == presence.Site && c.Persons.Value < 0))
                && c.ShareBy(year) > 0
            );
            scope.Diagnostics.Error(
                "POS003",
                culprit.Change.Path,
                $"in {year} '{culprit.Change.Id}' and the changes before it take {-Assigned(presence, year):#,##0.##} more persons of '{presence.Unit.Id}' from '{presence.Site.Id}' than are there",
                allowed: "a unit can't be in two places or leave before it has come"
            );
        }
    }

    /// <summary>The first year in which a site holds more than it can.</summary>
    private void CheckCapacity(Site site, UnitAtSite[] here)
    {
        var capacity = site.Capacity!;
        foreach (var year in Years.Where(y => Persons(y) > capacity.Value + Tolerance).Take(1))
        {
            scope.Diagnostics.Error(
                "POS004",
                capacity.Path,
                $"'{site.Id}' holds {capacity.Value:#,##0} persons, but {Persons(year):#,##0.##} are there in {year}"
            );
        }

        double Persons(int year) => here.Sum(p => Assigned(p, year));
    }

    private double Assigned(UnitAtSite presence, int year) =>
        presence.Initial
        + changes
            .Where(c => c.Unit == presence.Unit)
            .Sum(c =>
                c.Persons.Value
                * c.ShareBy(year)
                * ((c.To == presence.Site ? 1 : 0) - (c.From == presence.Site ? 1 : 0))
            );
}
