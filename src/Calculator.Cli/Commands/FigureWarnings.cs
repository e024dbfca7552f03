using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.ScenarioFiles.Documents;

namespace Calculator.Cli.Commands;

/// <summary>What a run finds about the figures of a file: those that count for nothing, in the scenario and in its alternatives.</summary>
internal static class FigureWarnings
{
    /// <summary>Warnings and notes with their places; of an alternative only those about figures that it states itself.</summary>
    public static IReadOnlyCollection<PositionedDiagnostic> Of(
        CompiledFile file,
        EvaluationResult result,
        IEnumerable<(string Name, CompiledFile File, EvaluationResult Result)> variants
    )
    {
        var found = Found(file, result).ToList();
        var own = file.Scenario!.StatedFigures.Select(f => file.PositionOf(f.Path)).ToHashSet();
        foreach (var (name, variant, worked) in variants)
        {
            found.AddRange(
                Found(variant, worked)
                    .Where(d => !own.Contains(d.Position))
                    .Select(d =>
                        d with
                        {
                            Diagnostic = d.Diagnostic with
                            {
                                Message = $"alternative '{name}': {d.Diagnostic.Message}",
                            },
                        }
                    )
            );
            if (ChangesNothing(result, worked))
            {
                found.Add(
                    new PositionedDiagnostic(
                        new Diagnostic(
                            "ALT004",
                            Severity.Warning,
                            $"alternatives.{name}",
                            $"the alternative '{name}' gives the same results as the scenario itself"
                        ),
                        file.PositionOf($"alternatives.{name}")
                    )
                );
            }
        }

        return found;
    }

    private static IEnumerable<PositionedDiagnostic> Found(
        CompiledFile file,
        EvaluationResult result
    )
    {
        var diagnostics = new DiagnosticCollector();
        FigureUse.Check(file.Scenario!.StatedFigures, result, diagnostics);
        // Where a whole term counts for nothing its figures need no word of their own.
        var told = file
            .Diagnostics.Where(d => d.Diagnostic.Code == "AGR024")
            .Select(d => d.Diagnostic.Path + ".")
            .ToArray();
        return diagnostics
            .Items.Where(d => !told.Any(t => d.Path.StartsWith(t, StringComparison.Ordinal)))
            .Select(d => new PositionedDiagnostic(d, file.PositionOf(d.Path)));
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
