namespace Calculator.ScenarioFiles.Documents;

/// <summary>Moves nodes to another file.</summary>
internal static class DocumentPlaces
{
    /// <summary>The node with all its places in a file, at the same lines and columns.</summary>
    public static DocumentNode In(this DocumentNode node, SourceFile file) =>
        node switch
        {
            MapNode map => map with
            {
                Position = map.Position with { File = file },
                Entries =
                [
                    .. map.Entries.Select(e => new MapEntry(
                        e.Key,
                        e.KeyPosition with
                        {
                            File = file,
                        },
                        e.Value.In(file)
                    )),
                ],
            },
            ListNode list => list with
            {
                Position = list.Position with { File = file },
                Items = [.. list.Items.Select(i => i.In(file))],
            },
            _ => node with { Position = node.Position with { File = file } },
        };

    /// <summary>The node with a word for where all its texts come from.</summary>
    public static DocumentNode From(this DocumentNode node, string origin) =>
        node switch
        {
            TextNode text => text with { Origin = origin },
            MapNode map => map with
            {
                Entries = [.. map.Entries.Select(e => e with { Value = e.Value.From(origin) })],
            },
            ListNode list => list with { Items = [.. list.Items.Select(i => i.From(origin))] },
            _ => node,
        };
}
