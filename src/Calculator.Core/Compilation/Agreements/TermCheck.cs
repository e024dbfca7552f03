using Calculator.Core.Agreements;
using Calculator.Core.Diagnostics;
using Calculator.Core.Time;

namespace Calculator.Core.Compilation.Agreements;

/// <summary>Tells of a term that never counts, and of support that ends with it though nothing says so.</summary>
internal static class TermCheck
{
    /// <summary>Adds a warning for either.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="successor">The one of the same scope that follows; <c>null</c> for none.</param>
    /// <param name="horizon">The scenario's years.</param>
    /// <param name="diagnostics">Takes the warnings.</param>
    public static void Run(
        Agreement agreement,
        Agreement? successor,
        YearRange horizon,
        DiagnosticCollector diagnostics
    )
    {
        var endsBefore =
            agreement.Term.Last < horizon.First
            && agreement.After == Expiry.Lapse
            && successor?.Lines.Any(l => StartsFromPredecessor(l.Rule)) != true;
        if (endsBefore || agreement.Term.First > horizon.Last)
        {
            diagnostics.Warning(
                "AGR024",
                agreement.Path,
                $"the term {agreement.Term} of '{agreement.Id}' lies outside the scenario's years {horizon}: nothing of it counts"
            );
        }
        else if (
            agreement is { After: Expiry.Lapse, IsAfterStated: false }
            && successor is null
            && agreement.Term.Last < horizon.Last
        )
        {
            diagnostics.Warning(
                "AGR025",
                agreement.Path + ".term",
                $"'{agreement.Id}' ends in {agreement.Term.Last}, before the scenario's last year {horizon.Last}: from {agreement.Term.Last + 1} on nothing is paid; say 'after: lapse' where that is meant, or 'hold' or 'continue'"
            );
        }
    }

    private static bool StartsFromPredecessor(RuleUse use) =>
        use.Arguments.References.Values.Any(r => r.IsPredecessor)
        || (use.Arguments.Inner is { } inner && StartsFromPredecessor(inner));
}
