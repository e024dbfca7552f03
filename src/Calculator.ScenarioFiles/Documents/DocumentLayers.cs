namespace Calculator.ScenarioFiles.Documents;

/// <summary>Which document of a chain of extending ones a text comes from, counted from the baseline.</summary>
internal static class DocumentLayers
{
    /// <summary>The highest layer of the texts in a node; 0 where there is none.</summary>
    public static int HighestLayer(this DocumentNode node) =>
        node switch
        {
            TextNode text => text.Layer,
            MapNode map => map.Entries.Max(e => (int?)e.Value.HighestLayer()) ?? 0,
            ListNode list => list.Items.Max(i => (int?)i.HighestLayer()) ?? 0,
            _ => 0,
        };

    /// <summary>The node with all its texts on a layer.</summary>
    public static DocumentNode OnLayer(this DocumentNode node, int layer) =>
        node switch
        {
            TextNode text => text with { Layer = layer },
            MapNode map => map.OnLayer(layer),
            ListNode list => list with { Items = [.. list.Items.Select(i => i.OnLayer(layer))] },
            _ => node,
        };

    /// <summary>The map with all its texts on a layer.</summary>
    public static MapNode OnLayer(this MapNode map, int layer) =>
        map with
        {
            Entries = [.. map.Entries.Select(e => e with { Value = e.Value.OnLayer(layer) })],
        };
}
