using System.Collections.Immutable;

namespace Calculator.ScenarioFiles.Documents;

/// <summary>Lays a delta over a baseline: maps are merged key by key, everything else is replaced; an empty value (<c>~</c>) takes a key out.</summary>
internal static class DocumentMerge
{
    /// <summary>The merged document; every node keeps the place it was written in.</summary>
    /// <param name="baseline">The document that is extended.</param>
    /// <param name="delta">What the extending document says.</param>
    /// <param name="shapeKeys">Keys of which one decides the shape of a map: a delta with another one replaces the map.</param>
    public static MapNode Merge(MapNode baseline, MapNode delta, ImmutableArray<string> shapeKeys)
    {
        if (ChangesShape(baseline, delta, shapeKeys))
        {
            return delta;
        }

        var entries = baseline.Entries.ToList();
        foreach (var entry in delta.Entries)
        {
            var at = entries.FindIndex(e =>
                string.Equals(e.Key, entry.Key, StringComparison.Ordinal)
            );
            if (entry.Value is TextNode { IsNull: true })
            {
                if (at >= 0)
                {
                    entries.RemoveAt(at);
                }
            }
            else if (at < 0)
            {
                entries.Add(entry);
            }
            else
            {
                entries[at] = (entries[at].Value, entry.Value) is (MapNode below, MapNode above)
                    ? entry with
                    {
                        Value = Merge(below, above, shapeKeys),
                    }
                    : entry;
            }
        }

        return new MapNode([.. entries], delta.Position);
    }

    /// <summary>Another rule, or another way to state a figure by year, makes the old parameters meaningless.</summary>
    private static bool ChangesShape(
        MapNode baseline,
        MapNode delta,
        ImmutableArray<string> shapeKeys
    )
    {
        if (
            baseline.Find("rule")?.Value is TextNode before
            && delta.Find("rule")?.Value is TextNode after
            && !string.Equals(before.Text, after.Text, StringComparison.Ordinal)
        )
        {
            return true;
        }

        return Shape(delta) is { } shape && Shape(baseline) is { } old && shape != old;

        // A growth path has both a base and a growth: its shape is told by the first key in the list's order.
        string? Shape(MapNode map) =>
            map.Find("rule") is not null
                ? null
                : shapeKeys.FirstOrDefault(k => map.Find(k) is not null) switch
                {
                    "base" => "growth",
                    "to" => "from",
                    var key => key,
                };
    }
}
