using System.Collections.Immutable;
using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling;
using Calculator.Core.Scenarios;
using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Reading;

/// <summary>A scenario file read: the scenario and its model, or every error with its place.</summary>
/// <param name="Name">The file's name as given.</param>
/// <param name="Scenario">The scenario, or <c>null</c> when the file has errors.</param>
/// <param name="Model">Its model, or <c>null</c> when the file has errors.</param>
/// <param name="Diagnostics">Errors and warnings, sorted by place.</param>
public sealed record ScenarioFile(
    string Name,
    Scenario? Scenario,
    Model? Model,
    ImmutableArray<PositionedDiagnostic> Diagnostics
)
{
    internal SourceMap Map { get; init; } = new();

    /// <summary>Names and titles of the alternatives the file offers.</summary>
    public ImmutableArray<(string Name, string Title)> Alternatives { get; init; } = [];

    /// <summary>The alternatives by name, each as it is run; errors of theirs are errors of this file. Empty for an alternative.</summary>
    public ImmutableArray<(string Name, ScenarioFile File)> Variants { get; init; } = [];

    public bool HasErrors => Diagnostics.Any(d => d.Diagnostic.Severity == Severity.Error);

    /// <summary>Where an item of the document stands, or <c>null</c>.</summary>
    public Position? PositionOf(string path) => Map.Find(path, atKey: false);
}
