using Calculator.Core.Forces;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Stationing;

/// <summary>Tells of costs that vanish because nothing says what they are: people at home, on the move, or at a site without a
/// rate cost something, and what is unknown counts as none.</summary>
internal static class PostureCostCheck
{
    /// <summary>Adds a warning for each; none for a posture that only counts people.</summary>
    /// <param name="scope">The scenario.</param>
    /// <param name="posture">Its posture.</param>
    /// <param name="matching">The rates that hold for a region, a site and a service.</param>
    public static void Run(
        CompilationScope scope,
        CompiledPosture posture,
        Func<string, string?, string, IEnumerable<CostRate>> matching
    )
    {
        var stated = scope.Scenario.Posture;
        var hasCosts =
            !stated.Rates.IsEmpty
            || stated.Units.Any(u => !u.Costs.IsEmpty)
            || stated.Changes.Any(c =>
                c.Transport is not null || c.Construction is not null || c.Closure is not null
            )
            || scope.Scenario.Hosts.Any(h => !h.SenderCosts.IsEmpty);
        if (!hasCosts)
        {
            return;
        }

        foreach (var change in posture.Changes)
        {
            CheckHome(scope, change, matching);
            CheckMove(scope, change);
        }

        if (!stated.Rates.IsEmpty)
        {
            CheckSites(scope, posture, matching);
        }
    }

    private static void CheckHome(
        CompilationScope scope,
        ChangeLines change,
        Func<string, string?, string, IEnumerable<CostRate>> matching
    )
    {
        if (change.Change is not { Kind: ChangeKind.Withdraw, IsCut: false })
        {
            return;
        }

        var (service, site) = (change.Unit.Service, change.From!);
        CostRate[] home = [.. matching(CostRate.Home, null, service)];
        CostRate[] here = [.. matching(site.HostId ?? CostRate.Home, site.Id, service)];
        var missing = new[]
        {
            (
                Words: "per-person",
                IsMissing: !home.Any(r => r.PerPerson is not null)
                    && (here.Any(r => r.PerPerson is not null) || home.Length == 0)
            ),
            (
                Words: "pay",
                IsMissing: !home.Any(r => r.Pay is not null) && here.Any(r => r.Pay is not null)
            ),
        };
        foreach (var (words, _) in missing.Where(m => m.IsMissing))
        {
            scope.Diagnostics.Warning(
                "POS020",
                change.Change.Path,
                $"'{change.Change.Id}' takes {Persons(change)} of '{service}' home, and no cost rate for home has '{words}': what they cost there is unknown and counts as none, so that going home saves as much as a cut"
            );
        }
    }

    private static void CheckMove(CompilationScope scope, ChangeLines change)
    {
        var stated = change.Change;
        var names = new List<string>();
        if (stated.Kind == ChangeKind.Move || stated is { Kind: ChangeKind.Withdraw, IsCut: false })
        {
            Name("transport", stated.Transport);
        }

        if (stated.Kind == ChangeKind.Move)
        {
            Name("construction", stated.Construction);
        }

        if (names.Count > 0)
        {
            scope.Diagnostics.Warning(
                "POS021",
                stated.Path,
                $"'{stated.Id}' moves {Persons(change)} without {string.Join(" and ", names)}: that cost is unknown and counts as none; state 0 USD where there is none"
            );
        }

        void Name(string name, Figure? figure)
        {
            if (figure is null)
            {
                names.Add(name);
            }
        }
    }

    private static void CheckSites(
        CompilationScope scope,
        CompiledPosture posture,
        Func<string, string?, string, IEnumerable<CostRate>> matching
    )
    {
        foreach (var here in posture.Presences.GroupBy(p => (p.Site, p.Unit.Service)))
        {
            var (site, service) = here.Key;
            var isKnown =
                matching(site.HostId ?? CostRate.Home, site.Id, service).Any()
                || here.All(p => !p.Unit.Costs.IsEmpty);
            if (!isKnown)
            {
                scope.Diagnostics.Warning(
                    "POS022",
                    site.Path,
                    $"no cost rate holds for '{service}' at '{site.Id}': what it costs there is unknown and counts as none"
                );
            }
        }
    }

    private static string Persons(ChangeLines change) =>
        QuantityFormat.Plain(change.PersonsValue) + " persons";
}
