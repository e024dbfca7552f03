using System.Collections.Immutable;
using Calculator.Core.Diagnostics;
using Calculator.Core.Scenarios;

namespace Calculator.Reporting.Runs;

/// <summary>A scenario with what is known of where it came from. Only the scenario is needed; a report says where its figures
/// stand as far as the rest tells.</summary>
/// <param name="Scenario">The scenario, without errors.</param>
public sealed record ScenarioSource(Scenario Scenario)
{
    /// <summary>Name of the scenario's file, without folders; empty by default.</summary>
    public string FileName { get; init; } = "";

    /// <summary>What was set for this run alone, each <c>PATH=VALUE</c>; none by default.</summary>
    public ImmutableArray<string> Settings { get; init; } = [];

    /// <summary>Where an item of the scenario stands, by its dotted path; nowhere by default.</summary>
    public Func<string, SourcePlace?> PlaceOf { get; init; } = _ => null;

    /// <summary>Warnings and notes of the reading; none by default.</summary>
    public ImmutableArray<PlacedDiagnostic> Found { get; init; } = [];

    /// <summary>Codes of warnings and notes that are not told; none by default.</summary>
    public ImmutableHashSet<string> Silenced { get; init; } = [];

    /// <summary>The alternatives that the scenario states, in its order; none by default.</summary>
    public ImmutableArray<AlternativeSource> Alternatives { get; init; } = [];

    internal PlacedDiagnostic Placed(Diagnostic diagnostic) =>
        new(diagnostic, PlaceOf(diagnostic.Path))
        {
            Related = diagnostic.RelatedPath is { } path ? PlaceOf(path) : null,
        };
}
