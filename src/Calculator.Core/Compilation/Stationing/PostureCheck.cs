namespace Calculator.Core.Compilation.Stationing;

/// <summary>Checks year by year that nobody leaves before coming and no site holds more than it can.</summary>
internal static class PostureCheck
{
    private const double Tolerance = 1e-9;

    public static void Run(
        CompilationScope scope,
        IReadOnlyList<UnitAtSite> presences,
        IReadOnlyList<ChangeLines> changes
    )
    {
        foreach (var presence in presences)
        {
            foreach (var year in scope.Builder.Years.Years)
            {
                var persons = Assigned(presence, changes, year);
                if (persons < -Tolerance)
                {
                    var culprit = changes.Last(c =>
                        c.Unit == presence.Unit
                        && (
                            c.From == presence.Site || (c.To == presence.Site && c.PersonsValue < 0)
                        )
                        && c.ShareBy(year) > 0
                    );
                    scope.Diagnostics.Error(
                        "POS003",
                        culprit.Change.Path,
                        $"in {year} '{culprit.Change.Id}' and the changes before it take {-persons:#,##0.##} more persons of '{presence.Unit.Id}' from '{presence.Site.Id}' than are there",
                        allowed: "a unit can't be in two places or leave before it has come"
                    );
                    break;
                }
            }
        }

        foreach (var site in presences.GroupBy(p => p.Site).Where(g => g.Key.Capacity is not null))
        {
            foreach (var year in scope.Builder.Years.Years)
            {
                var persons = site.Sum(p => Assigned(p, changes, year));
                if (persons > site.Key.Capacity!.Value + Tolerance)
                {
                    scope.Diagnostics.Error(
                        "POS004",
                        site.Key.Capacity.Path,
                        $"'{site.Key.Id}' holds {site.Key.Capacity.Value:#,##0} persons, but {persons:#,##0.##} are there in {year}"
                    );
                    break;
                }
            }
        }
    }

    private static double Assigned(
        UnitAtSite presence,
        IReadOnlyList<ChangeLines> changes,
        int year
    ) =>
        presence.Initial
        + changes
            .Where(c => c.Unit == presence.Unit)
            .Sum(c =>
                c.PersonsValue
                * c.ShareBy(year)
                * ((c.To == presence.Site ? 1 : 0) - (c.From == presence.Site ? 1 : 0))
            );
}
