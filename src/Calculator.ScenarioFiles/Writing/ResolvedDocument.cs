using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Writing;

/// <summary>A scenario's document that stands by itself: it extends nothing, and no figure has the source of one that it replaced.</summary>
internal static class ResolvedDocument
{
    private const string ValueKey = "value";

    private static readonly string[] s_provenance = ["source", "note"];

    /// <summary>The document without what it extends.</summary>
    /// <param name="document">A document with everything laid over one another.</param>
    public static MapNode Of(MapNode document) =>
        (MapNode)Own(
            document with
            {
                Entries = [.. document.Entries.Where(e => e.Key != ScenarioKeys.Extends.Name)],
            }
        );

    private static DocumentNode Own(DocumentNode node) =>
        node switch
        {
            ListNode list => list with { Items = [.. list.Items.Select(Own)] },
            MapNode map => WithOwnProvenance(
                map with
                {
                    Entries = [.. map.Entries.Select(e => e with { Value = Own(e.Value) })],
                }
            ),
            _ => node,
        };

    /// <summary>A value that was laid over another left its source and note behind; what was set names where it was set.</summary>
    private static MapNode WithOwnProvenance(MapNode map)
    {
        if (map.Find(ValueKey)?.Value is not TextNode value)
        {
            return map;
        }

        var kept = map
            .Entries.Where(e =>
                !s_provenance.Contains(e.Key)
                || e.Value is not TextNode text
                || text.Layer >= value.Layer
            )
            .ToList();
        if (value.Origin is { } origin && kept.TrueForAll(e => e.Key != s_provenance[0]))
        {
            kept.Add(
                new MapEntry(
                    s_provenance[0],
                    value.Position,
                    new TextNode(origin, value.Position) { IsQuoted = true }
                )
            );
        }

        return map with
        {
            Entries = [.. kept],
        };
    }
}
