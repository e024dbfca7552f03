using Calculator.Core.Forces;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Stationing.Costs;

/// <summary>Tells of costs that vanish because nothing says what they are: people at home, on the move, or at a site without a
/// rate cost something, and what is unknown counts as none.</summary>
internal sealed class PostureCostCheck(PostureCostContext costs)
{
    /// <summary>Adds a warning for each; none for a posture that only counts people.</summary>
    public static void Run(PostureCostContext costs)
    {
        var check = new PostureCostCheck(costs);
        if (!check.HasCosts)
        {
            return;
        }

        foreach (var change in costs.Posture.Changes)
        {
            check.CheckHome(change);
            check.CheckMove(change);
        }

        if (!check.Stated.Rates.IsEmpty)
        {
            check.CheckSites();
        }
    }

    private Posture Stated => costs.Scope.Scenario.Posture;

    private bool HasCosts =>
        !Stated.Rates.IsEmpty
        || Stated.Units.Any(u => !u.Costs.IsEmpty)
        || Stated.Changes.Any(c => ChangeCostCatalog.Costs.Any(k => k.Stated(c) is not null))
        || costs.Scope.Scenario.Hosts.Any(h => !h.SenderCosts.IsEmpty);

    private void CheckHome(ChangeLines change)
    {
        if (!change.GoesHome)
        {
            return;
        }

        var service = change.Unit.Service;
        CostRate[] home = [.. costs.Rates.MatchingHome(service)];
        CostRate[] here = [.. costs.Rates.Matching(change.From!, service)];
        if (
            !home.Any(r => r.PerPerson is not null)
            && (here.Any(r => r.PerPerson is not null) || home.Length == 0)
        )
        {
            Tell("per-person");
        }

        if (!home.Any(r => r.Pay is not null) && here.Any(r => r.Pay is not null))
        {
            Tell("pay");
        }

        void Tell(string words) =>
            Warn(
                "POS020",
                change.Change.Path,
                $"'{change.Change.Id}' takes {Persons(change)} of '{service}' home, and no cost rate for home has '{words}': what they cost there is unknown and counts as none, so that going home saves as much as a cut"
            );
    }

    private void CheckMove(ChangeLines change)
    {
        var missing = ChangeCostCatalog
            .Costs.Where(c => c.IsExpected(change.Change) && c.Stated(change.Change) is null)
            .Select(c => c.Name)
            .ToArray();
        if (missing.Length > 0)
        {
            Warn(
                "POS021",
                change.Change.Path,
                $"'{change.Change.Id}' moves {Persons(change)} without {string.Join(" and ", missing)}: that cost is unknown and counts as none; state 0 USD where there is none"
            );
        }
    }

    private void CheckSites()
    {
        foreach (var here in costs.Posture.Presences.GroupBy(p => (p.Site, p.Unit.Service)))
        {
            var (site, service) = here.Key;
            if (!costs.Rates.Matching(site, service).Any() && here.Any(p => p.Unit.Costs.IsEmpty))
            {
                Warn(
                    "POS022",
                    site.Path,
                    $"no cost rate holds for '{service}' at '{site.Id}': what it costs there is unknown and counts as none"
                );
            }
        }
    }

    private void Warn(string code, string path, string message) =>
        costs.Scope.Diagnostics.Warning(code, path, message);

    private static string Persons(ChangeLines change) =>
        QuantityFormat.Plain(change.Persons.Value) + " persons";
}
