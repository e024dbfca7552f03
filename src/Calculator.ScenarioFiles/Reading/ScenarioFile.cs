using System.Collections.Immutable;
using Calculator.Core.Diagnostics;
using Calculator.Core.Scenarios;
using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Reading;

/// <summary>A scenario file read: the scenario with the places of its items, its alternatives, and what was found wrong.</summary>
public sealed class ScenarioFile
{
    private readonly Func<string, ScenarioFile>? _alternative;
    private readonly SourceMap _map;

    internal ScenarioFile(
        string name,
        Scenario? scenario,
        SourceMap map,
        ImmutableArray<PositionedDiagnostic> diagnostics,
        ImmutableArray<(string Name, string Title)> alternatives,
        Func<string, ScenarioFile>? alternative
    )
    {
        Name = name;
        Scenario = scenario;
        _map = map;
        Diagnostics = diagnostics;
        Alternatives = alternatives;
        _alternative = alternative;
    }

    /// <summary>The file's name as given.</summary>
    public string Name { get; }

    /// <summary>The scenario, or <c>null</c> when it could not be bound. Where <see cref="HasErrors"/> it may still be there, to be
    /// looked through for more errors; its numbers then mean nothing.</summary>
    public Scenario? Scenario { get; }

    /// <summary>Errors, warnings and notes of the reading, sorted by place. Those of an alternative nobody asked for are not
    /// among them.</summary>
    public ImmutableArray<PositionedDiagnostic> Diagnostics { get; }

    /// <summary>Names and titles of the alternatives the file offers, in the order written; an alternative offers those of its
    /// file.</summary>
    public ImmutableArray<(string Name, string Title)> Alternatives { get; }

    /// <summary>The alternative that is laid over the scenario, or <c>null</c> for the scenario as it stands.</summary>
    public string? AlternativeName { get; init; }

    /// <summary>What was set on the command line, each <c>PATH=VALUE</c> as typed; none by default.</summary>
    public ImmutableArray<string> Settings { get; init; } = [];

    /// <summary>The document that was bound: what the file extends, the alternative and what is set laid over one another, each
    /// node with the place it was written in; <c>null</c> when it could not be read.</summary>
    public MapNode? Document { get; init; }

    /// <summary>True when at least one diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Diagnostic.Severity == Severity.Error);

    /// <summary>The scenario with an alternative laid over it: merged and bound now, and anew at every call. A name that the file
    /// does not offer is an error of what comes back; a document that could not be read comes back as it is.</summary>
    /// <param name="name">The alternative's name.</param>
    public ScenarioFile Alternative(string name) => _alternative?.Invoke(name) ?? this;

    /// <summary>Where an item of the document stands (<c>hosts.japan.troops</c>), or else the nearest item above it; <c>null</c>
    /// when the document was not bound.</summary>
    public Position? PositionOf(string path) => Find(path, atKey: false);

    /// <summary>A later stage's diagnostic with its place in this file.</summary>
    public PositionedDiagnostic Place(Diagnostic diagnostic) =>
        new(diagnostic, Find(diagnostic.Path, diagnostic.AtKey))
        {
            Related = diagnostic.RelatedPath is { } path ? Find(path, diagnostic.AtKey) : null,
        };

    private Position? Find(string path, bool atKey) => _map.Find(path, atKey);
}
