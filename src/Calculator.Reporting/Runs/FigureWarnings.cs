using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;

namespace Calculator.Reporting.Runs;

/// <summary>What a run finds about the figures of a scenario: those that count for nothing, in it and in its alternatives.</summary>
internal static class FigureWarnings
{
    /// <summary>Warnings and notes with their places, of an alternative only those about figures that it states itself; a
    /// figure of the scenario that an alternative makes count is not told of.</summary>
    public static IReadOnlyCollection<PlacedDiagnostic> Of(ScenarioRun run)
    {
        var ofScenario = Found(run, run).ToList();
        var ofAlternatives = new List<PlacedDiagnostic>();
        var own = Stated(run).ToHashSet();
        foreach (var alternative in run.Alternatives)
        {
            if (ReferenceEquals(alternative.Compiled?.Model, run.Model))
            {
                ofAlternatives.Add(SameResults(run, alternative));
                continue;
            }

            if (alternative.Run is not { } other)
            {
                continue;
            }

            var found = Found(other, run).ToArray();
            var counting = Stated(other).Except(found.Select(Identity)).ToHashSet();
            ofScenario.RemoveAll(d => CountsForNothing(d) && counting.Contains(Identity(d)));
            ofAlternatives.AddRange(
                found.Where(d => !own.Contains(Identity(d))).Select(d => Named(d, alternative))
            );
            if (ChangesNothing(run.Result, other.Result))
            {
                ofAlternatives.Add(SameResults(run, alternative));
            }
        }

        return [.. ofScenario, .. ofAlternatives];
    }

    private static PlacedDiagnostic Named(PlacedDiagnostic item, ScenarioAlternative alternative) =>
        item with
        {
            Diagnostic = item.Diagnostic with
            {
                Message = $"alternative '{alternative.Name}': {item.Diagnostic.Message}",
            },
        };

    private static PlacedDiagnostic SameResults(ScenarioRun run, ScenarioAlternative alternative) =>
        run.Compiled.Source.Placed(
            new Diagnostic(
                "ALT004",
                Severity.Warning,
                $"alternatives.{alternative.Name}",
                $"the alternative '{alternative.Name}' gives the same results as the scenario itself"
            )
        );

    private static bool CountsForNothing(PlacedDiagnostic item) =>
        item.Diagnostic.Severity == Severity.Warning;

    private static IEnumerable<(SourcePlace? Place, string? Path)> Stated(ScenarioRun run) =>
        run.Scenario.StatedFigures.Select(f =>
            Identity(run.Compiled.Source.PlaceOf(f.Path), f.Path)
        );

    private static (SourcePlace? Place, string? Path) Identity(PlacedDiagnostic item) =>
        Identity(item.Place, item.Diagnostic.Path);

    /// <summary>A figure is the same one where it stands at the same place; in a scenario without places, at the same path.</summary>
    private static (SourcePlace? Place, string? Path) Identity(SourcePlace? place, string path) =>
        (place, place is null ? path : null);

    private static IEnumerable<PlacedDiagnostic> Found(ScenarioRun run, ScenarioRun scenario)
    {
        var diagnostics = new DiagnosticCollector();
        FigureUse.Check(run.Scenario.StatedFigures, run.Result, diagnostics);
        // Where a whole term counts for nothing its figures need no word of their own.
        var told = scenario
            .Compiled.Found.Where(d => d.Diagnostic.Code == "AGR024")
            .Select(d => d.Diagnostic.Path + ".")
            .ToArray();
        return diagnostics
            .Items.Where(d => !told.Any(t => d.Path.StartsWith(t, StringComparison.Ordinal)))
            .Select(run.Compiled.Source.Placed);
    }

    private static bool ChangesNothing(EvaluationResult a, EvaluationResult b) =>
        a.Model.Years == b.Model.Years
        && a.Model.Lines.Length == b.Model.Lines.Length
        && a.Model.Lines.All(l =>
            b.Model.Find(l.Id) is { } other
            && other.Unit.Equals(l.Unit)
            && a.Values(l.Id).SequenceEqual(b.Values(l.Id))
        );
}
