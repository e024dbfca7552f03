using System.Collections.Immutable;

namespace Calculator.ScenarioFiles.Reading;

/// <summary>What the user allows beyond the scenario's own folder.</summary>
public sealed record ScenarioFileOptions
{
    /// <summary>Folder that paths in a scenario must stay below; the scenario file's own folder when <c>null</c>.</summary>
    public string? Root { get; init; }

    /// <summary>Folder of the scenarios shipped with the program, found by id in <c>extends:</c>; its <c>reference</c> folder
    /// has the shipped series. <c>null</c> for none.</summary>
    public string? ShippedScenarios { get; init; }

    /// <summary>Name of the alternative to apply, or <c>null</c> for the scenario as it stands.</summary>
    public string? Alternative { get; init; }

    /// <summary>What is set on the command line, each <c>PATH=VALUE</c>; it lies over the scenario and over each of its
    /// alternatives. None by default.</summary>
    public ImmutableArray<string> Settings { get; init; } = [];
}
