using Calculator.Core.Agreements;
using Calculator.Core.Diagnostics;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.Agreements;

/// <summary>Orders a host's agreements of one scope by their first year and checks that each takes over from the one before.</summary>
internal static class AgreementChain
{
    /// <summary>One chain for each scope; an overlap or a gap that is not declared is an error.</summary>
    public static List<List<Agreement>> Of(Host host, DiagnosticCollector diagnostics)
    {
        var chains = host
            .Agreements.GroupBy(a => a.Scope, StringComparer.Ordinal)
            .Select(g => g.OrderBy(a => a.Term.First).ToList())
            .ToList();
        foreach (var chain in chains)
        {
            for (var i = 1; i < chain.Count; i++)
            {
                Check(chain[i - 1], chain[i], diagnostics);
            }
        }

        return chains;
    }

    private static void Check(Agreement before, Agreement after, DiagnosticCollector diagnostics)
    {
        if (after.Term.First == before.Term.First)
        {
            diagnostics.Error(
                "AGR021",
                after.Path + ".term",
                $"'{after.Id}' and '{before.Id}' both begin in {after.Term.First}",
                allowed: "one agreement of a scope at a time; agreements about different things need different scopes",
                related: before.Path + ".term"
            );
        }
        else if (after.Term.First <= before.Term.Last && !after.TakesOverEarly)
        {
            diagnostics.Error(
                "AGR022",
                after.Path + ".term",
                $"'{after.Id}' begins in {after.Term.First}, while '{before.Id}' runs to {before.Term.Last}",
                allowed: $"a term that begins in {before.Term.Last + 1}, or 'overlap: take-over' when it ends its predecessor early, or another scope",
                related: before.Path + ".term"
            );
        }
        else if (
            after.Term.First > before.Term.Last + 1
            && before.After == Expiry.Lapse
            && !after.AllowsGap
        )
        {
            diagnostics.Error(
                "AGR023",
                after.Path + ".term",
                $"'{before.Id}' ends in {before.Term.Last} and '{after.Id}' begins in {after.Term.First}: nothing is paid between",
                allowed: $"a term that begins in {before.Term.Last + 1}, 'after: hold' or 'after: continue' in '{before.Id}', or 'gap: accept' here",
                related: before.Path + ".term"
            );
        }
    }
}
