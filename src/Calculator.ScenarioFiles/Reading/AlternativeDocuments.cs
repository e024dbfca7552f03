using System.Collections.Immutable;
using Calculator.Core.Diagnostics;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Reading;

/// <summary>The alternatives that a scenario's document states, each a delta on it.</summary>
internal static class AlternativeDocuments
{
    private static readonly string s_key = ScenarioKeys.Alternatives.Name;

    // What no number rests on, and what an alternative does not take over.
    private static readonly ImmutableArray<string> s_words =
    [
        ScenarioKeys.Scenario.Name,
        ScenarioKeys.Title.Name,
        ScenarioKeys.Question.Name,
        ScenarioKeys.Author.Name,
        s_key,
        ScenarioKeys.Published.Name,
    ];

    /// <summary>Names and titles in the order written; an alternative without a title is called by its name.</summary>
    public static ImmutableArray<(string Name, string Title)> Names(MapNode root) =>
        root.Find(s_key)?.Value is MapNode map
            ?
            [
                .. map.Entries.Select(e =>
                    (
                        e.Key,
                        e.Value is MapNode m
                        && m.Find(ScenarioKeys.Title.Name)?.Value is TextNode title
                            ? title.Text
                            : e.Key
                    )
                ),
            ]
            : [];

    /// <summary>Tells that <c>alternatives:</c> holds something else than names with what each changes.</summary>
    public static void CheckForm(MapNode root, PositionedDiagnostics diagnostics)
    {
        if (root.Find(s_key) is { Value: not (MapNode or TextNode { IsNull: true }) } wrong)
        {
            diagnostics.Error(
                "ALT003",
                wrong.KeyPosition,
                "'alternatives' holds what each changes, under its name"
            );
        }
    }

    /// <summary>The document with an alternative laid over it, or <c>null</c> with an error; the id gets the alternative's name
    /// behind it.</summary>
    /// <param name="root">The document that states the alternative.</param>
    /// <param name="name">The alternative's name.</param>
    /// <param name="diagnostics">Takes the errors.</param>
    /// <param name="asked">Where the name was asked for; on the command line when <c>null</c>.</param>
    public static MapNode? Lay(
        MapNode root,
        string name,
        PositionedDiagnostics diagnostics,
        Position? asked = null
    )
    {
        var entry = root.Find(s_key);
        if ((entry?.Value as MapNode)?.Find(name) is not { } alternative)
        {
            var names = Names(root);
            diagnostics.Error(
                "ALT001",
                asked ?? entry?.KeyPosition ?? root.Position,
                $"the scenario has no alternative '{name}'",
                allowed: names.IsEmpty
                    ? "none: it states no alternatives"
                    : string.Join(", ", names.Select(a => a.Name)),
                didYouMean: Suggestion.Nearest(name, names.Select(a => a.Name))
            );
            return null;
        }

        if (alternative.Value is not MapNode delta)
        {
            diagnostics.Error(
                "ALT002",
                alternative.KeyPosition,
                "an alternative holds what it changes, as 'key: value' lines"
            );
            return null;
        }

        var merged = ScenarioMerge.Merge(ScenarioMerge.WithoutPublished(root), delta, diagnostics);
        return merged with
        {
            Entries = [.. merged.Entries.Where(e => e.Key != s_key).Select(e => Renamed(e, name))],
        };
    }

    /// <summary>True where an alternative leaves every part of the document as it was, apart from its id and words.</summary>
    /// <param name="root">The document that states the alternative.</param>
    /// <param name="laid">The document with the alternative laid over it.</param>
    public static bool ChangesWordsOnly(MapNode root, MapNode laid)
    {
        return Parts(root).SequenceEqual(Parts(laid), ReferenceEqualityComparer.Instance)
            && laid.Entries.All(e => e.Key != ScenarioKeys.Published.Name);

        static IEnumerable<object> Parts(MapNode document) =>
            document.Entries.Where(e => !s_words.Contains(e.Key)).Select(e => e.Value);
    }

    private static MapEntry Renamed(MapEntry entry, string name) =>
        entry.Key == ScenarioKeys.Scenario.Name && entry.Value is TextNode id
            ? entry with
            {
                Value = id with { Text = $"{id.Text}-{name}" },
            }
            : entry;
}
