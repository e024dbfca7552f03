using Calculator.ScenarioFiles.Writing;

namespace Calculator.Cli.Importing;

/// <summary>Changes of a document that only make sense together.</summary>
/// <param name="Names">The inputs with their years, in words.</param>
/// <param name="InputIds">Ids of the inputs.</param>
/// <param name="Changes">The changes.</param>
internal sealed record InputChange(
    IReadOnlyList<string> Names,
    IReadOnlyList<string> InputIds,
    IReadOnlyList<DeltaChange> Changes
);
