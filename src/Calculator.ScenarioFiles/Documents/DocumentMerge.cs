using Calculator.Core.Diagnostics;

namespace Calculator.ScenarioFiles.Documents;

/// <summary>Lays a delta over a baseline: maps are merged key by key, everything else is replaced; an empty value (<c>~</c>)
/// takes a key out, which must be there.</summary>
/// <param name="diagnostics">Takes the error of a key that is not there to be taken out.</param>
/// <param name="shapeOf">What a map is a way to state; a delta of another shape than the map below replaces it. <c>null</c> for
/// maps that have no shape.</param>
/// <param name="isSameKey">Whether two keys that are written otherwise name the same; none do by default.</param>
internal sealed class DocumentMerge(
    PositionedDiagnostics diagnostics,
    Func<MapNode, string?> shapeOf,
    Func<string, string, bool>? isSameKey = null
)
{
    /// <summary>The merged document; every node keeps the place it was written in, and the delta's texts stand one layer above
    /// the baseline's.</summary>
    public MapNode Merge(MapNode baseline, MapNode delta) =>
        Lay(baseline, delta.OnLayer(baseline.HighestLayer() + 1));

    /// <summary>The merged document, the delta's texts on the layers that they are on.</summary>
    public MapNode Lay(MapNode baseline, MapNode delta)
    {
        if (ChangesShape(baseline, delta))
        {
            TakenOutOfNothing(baseline, delta);
            return delta;
        }

        var entries = baseline.Entries.ToList();
        foreach (var entry in delta.Entries)
        {
            var at = entries.FindIndex(e =>
                string.Equals(e.Key, entry.Key, StringComparison.Ordinal)
                || isSameKey?.Invoke(e.Key, entry.Key) == true
            );
            if (entry.Value is TextNode { IsNull: true })
            {
                if (at >= 0)
                {
                    entries.RemoveAt(at);
                }
                else
                {
                    NotThere(baseline, entry);
                }
            }
            else if (at < 0)
            {
                TakenOutOfNothing(below: null, entry.Value);
                entries.Add(entry);
            }
            else
            {
                entries[at] = (entries[at].Value, entry.Value) is (MapNode below, MapNode above)
                    ? entry with
                    {
                        Value = Lay(below, above),
                    }
                    : entry;
            }
        }

        return delta with
        {
            Entries = [.. entries],
        };
    }

    /// <summary>Tells what a part that replaces the baseline's, or is new, would take out though it isn't there.</summary>
    private void TakenOutOfNothing(MapNode? below, DocumentNode part)
    {
        foreach (var entry in (part as MapNode)?.Entries ?? [])
        {
            if (entry.Value is TextNode { IsNull: true })
            {
                if (below?.Find(entry.Key) is null)
                {
                    NotThere(below, entry);
                }
            }
            else
            {
                TakenOutOfNothing(below?.Find(entry.Key)?.Value as MapNode, entry.Value);
            }
        }
    }

    private void NotThere(MapNode? below, MapEntry entry)
    {
        var keys = below?.Entries.Select(e => e.Key).ToArray() ?? [];
        diagnostics.Error(
            "EXT007",
            entry.KeyPosition,
            $"there is no key '{entry.Key}' here to take out",
            allowed: keys.Length == 0
                ? "nothing: what is extended has no keys here"
                : string.Join(", ", keys.Take(MostNamed))
                    + (keys.Length > MostNamed ? ", ..." : ""),
            didYouMean: Suggestion.Nearest(entry.Key, keys)
        );
    }

    private const int MostNamed = 20;

    /// <summary>Another rule, or another way to state a figure by year, makes the old parameters meaningless.</summary>
    private bool ChangesShape(MapNode baseline, MapNode delta)
    {
        if (
            baseline.Find("rule")?.Value is TextNode before
            && delta.Find("rule")?.Value is TextNode after
            && !string.Equals(before.Text, after.Text, StringComparison.Ordinal)
        )
        {
            return true;
        }

        return shapeOf(delta) is { } shape
            && shapeOf(baseline) is { } old
            && !string.Equals(shape, old, StringComparison.Ordinal);
    }
}
