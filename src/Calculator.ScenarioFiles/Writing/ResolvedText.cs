using System.Text;
using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Writing;

/// <summary>Writes a resolved scenario as a scenario file that extends nothing, each value with the place it comes from.</summary>
public static class ResolvedText
{
    /// <summary>The YAML text.</summary>
    /// <param name="document">A document with everything laid over one another.</param>
    public static string Write(MapNode document)
    {
        var text = new StringBuilder();
        Entries(text, ResolvedDocument.Of(document), 0, "");
        return text.ToString();
    }

    private static void Entries(StringBuilder text, MapNode map, int depth, string first)
    {
        foreach (var entry in map.Entries)
        {
            Indent(text, depth, first).Append(YamlText.Of(entry.Key, isQuoted: false)).Append(':');
            Value(text, entry.Value, depth + 1);
            first = "";
        }
    }

    private static void Value(StringBuilder text, DocumentNode node, int depth)
    {
        switch (node)
        {
            case MapNode { Entries.IsEmpty: false } map:
                text.Append('\n');
                Entries(text, map, depth, "");
                break;
            case ListNode { Items.IsEmpty: false } list:
                text.Append('\n');
                Items(text, list, depth);
                break;
            default:
                Leaf(text.Append(' '), node);
                break;
        }
    }

    private static void Items(StringBuilder text, ListNode list, int depth)
    {
        foreach (var item in list.Items)
        {
            switch (item)
            {
                case MapNode { Entries.IsEmpty: false } map:
                    Entries(text, map, depth + 1, "- ");
                    break;
                case ListNode { Items.IsEmpty: false } inner:
                    text.Append(' ', depth * 2).Append("-\n");
                    Items(text, inner, depth + 1);
                    break;
                default:
                    Leaf(text.Append(' ', depth * 2).Append("- "), item);
                    break;
            }
        }
    }

    private static StringBuilder Indent(StringBuilder text, int depth, string first) =>
        text.Append(' ', depth * 2 - first.Length).Append(first);

    private static void Leaf(StringBuilder text, DocumentNode node) =>
        text.Append(
                node switch
                {
                    MapNode => "{}",
                    ListNode => "[]",
                    TextNode value => YamlText.Of(value.Text, value.IsQuoted),
                    _ => "~",
                }
            )
            .Append(" # ")
            .Append(ResolvedValue.Place(node.Position))
            .Append('\n');
}
