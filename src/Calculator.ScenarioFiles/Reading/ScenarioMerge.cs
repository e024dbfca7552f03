using System.Collections.Immutable;
using Calculator.ScenarioFiles.Binding;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Reading;

/// <summary>Lays a scenario's delta over the document it changes, and knows what a scenario keeps to itself.</summary>
internal static class ScenarioMerge
{
    /// <summary>What a scenario does not hand on: its alternatives, what it extends itself, and what was published of it.</summary>
    private static readonly ImmutableArray<string> s_ownKeys =
    [
        ScenarioKeys.Alternatives.Name,
        ScenarioKeys.Extends.Name,
        ScenarioKeys.Published.Name,
    ];

    /// <summary>What a scenario that extends this one starts from.</summary>
    public static MapNode Heir(MapNode baseline) => Without(baseline, s_ownKeys.Contains);

    /// <summary>True for a key that a scenario does not hand on.</summary>
    public static bool IsOwn(string key) => s_ownKeys.Contains(key);

    /// <summary>What an alternative starts from: what was published of the scenario was not published of the alternative.</summary>
    public static MapNode WithoutPublished(MapNode root) =>
        Without(root, k => k == ScenarioKeys.Published.Name);

    /// <summary>The delta laid over what it extends. Its own keys stand as they are: an empty one takes nothing out, and what its
    /// alternatives take out is looked for when they are laid over it.</summary>
    public static MapNode Merge(MapNode baseline, MapNode delta, PositionedDiagnostics diagnostics)
    {
        var own = delta.Entries.Where(e => s_ownKeys.Contains(e.Key)).ToArray();
        var merged = Rules(diagnostics)
            .Merge(baseline, delta with { Entries = [.. delta.Entries.Except(own)] });
        return merged with
        {
            Entries =
            [
                .. merged.Entries.Where(e => !own.Any(o => o.Key == e.Key)),
                .. own.Where(e => e.Value is not TextNode { IsNull: true }),
            ],
        };
    }

    /// <summary>A delta without keys of its own laid over a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="delta">What is changed.</param>
    /// <param name="layer">Layer of the delta's texts.</param>
    /// <param name="diagnostics">Takes the errors.</param>
    public static MapNode Lay(
        MapNode document,
        MapNode delta,
        int layer,
        PositionedDiagnostics diagnostics
    ) => Rules(diagnostics).Lay(document, delta.OnLayer(layer));

    private static DocumentMerge Rules(PositionedDiagnostics diagnostics) =>
        new(diagnostics, PathShape.Of, YearsReader.AreSame);

    private static MapNode Without(MapNode map, Func<string, bool> isLeftOut) =>
        map with
        {
            Entries = [.. map.Entries.Where(e => !isLeftOut(e.Key))],
        };
}
