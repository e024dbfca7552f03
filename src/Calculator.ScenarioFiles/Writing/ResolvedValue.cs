using System.Collections.Immutable;
using System.Globalization;
using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Writing;

/// <summary>A value of a resolved scenario.</summary>
/// <param name="Path">Dotted path of its key; an item of a list has its number, from 0.</param>
/// <param name="Text">The value as written; <c>{}</c> and <c>[]</c> for what holds nothing.</param>
/// <param name="Position">Where it comes from.</param>
public sealed record ResolvedValue(string Path, string Text, Position Position)
{
    /// <summary>Every value of a scenario, in the order of the file.</summary>
    /// <param name="document">A document with everything laid over one another.</param>
    public static ImmutableArray<ResolvedValue> All(MapNode document) =>
        [.. In(ResolvedDocument.Of(document), "")];

    /// <summary>A place as file and line, or the setting of the command line; without characters that end a comment.</summary>
    /// <param name="position">The place.</param>
    public static string Place(Position position)
    {
        var name = string.Concat(position.File.Name.Select(c => char.IsControl(c) ? '?' : c));
        return IsSetting(position)
            ? name
            : string.Create(CultureInfo.InvariantCulture, $"{name}:{position.Line}");
    }

    /// <summary>True for a place on the command line, which has no lines.</summary>
    /// <param name="position">The place.</param>
    public static bool IsSetting(Position position) =>
        position.File.Name.StartsWith("--set ", StringComparison.Ordinal)
        && position.File.FullPath == position.File.Name;

    private static IEnumerable<ResolvedValue> In(DocumentNode node, string path) =>
        node switch
        {
            TextNode text => [new ResolvedValue(path, text.Text, text.Position)],
            MapNode { Entries.IsEmpty: false } map => map.Entries.SelectMany(e =>
                In(e.Value, Join(path, e.Key))
            ),
            ListNode { Items.IsEmpty: false } list => list.Items.SelectMany(
                (item, i) => In(item, Join(path, i.ToString(CultureInfo.InvariantCulture)))
            ),
            _ => [new ResolvedValue(path, node is MapNode ? "{}" : "[]", node.Position)],
        };

    private static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";
}
