using System.Text;

namespace Calculator.ScenarioFiles.Writing;

/// <summary>A change of a scenario's document.</summary>
/// <param name="Path">Dotted path of the key.</param>
/// <param name="Text">The text it gets; <c>null</c> takes it out.</param>
public sealed record DeltaChange(string Path, string? Text)
{
    /// <summary>Where a new figure comes from; with it the figure is written with its provenance. <c>null</c> for a text that is no figure.</summary>
    public string? Source { get; init; }

    /// <summary>What a reader should know of the change.</summary>
    public string? Note { get; init; }
}

/// <summary>Writes a scenario that changes single figures of another.</summary>
public static class DeltaText
{
    /// <summary>The YAML text.</summary>
    /// <param name="id">Id of the new scenario.</param>
    /// <param name="title">Its title.</param>
    /// <param name="extends">What it extends: a file name or an id.</param>
    /// <param name="alternative">The alternative of it that it extends; <c>null</c> for the scenario itself.</param>
    /// <param name="changes">What it changes.</param>
    public static string Write(
        string id,
        string title,
        string extends,
        string? alternative,
        IEnumerable<DeltaChange> changes
    )
    {
        var root = new Node();
        foreach (var change in changes)
        {
            var node = change.Path.Split('.').Aggregate(root, (n, key) => n.Child(key));
            if (change.Source is null)
            {
                (node.Text, node.IsLeaf) = (change.Text, true);
                continue;
            }

            Leaf(node, "value", change.Text);
            Leaf(node, "source", change.Source);
            Leaf(node, "note", change.Note);
        }

        var yaml = new StringBuilder()
            .Append("scenario: ")
            .Append(id)
            .Append('\n')
            .Append("extends: ")
            .Append(
                alternative is null
                    ? Quoted(extends)
                    : $"{{ scenario: {Quoted(extends)}, alternative: {Quoted(alternative)} }}"
            )
            .Append('\n')
            .Append("title: ")
            .Append(Quoted(title))
            .Append('\n');
        Append(yaml, root, 0);
        return yaml.ToString();
    }

    private static void Leaf(Node node, string key, string? text)
    {
        var leaf = node.Child(key);
        (leaf.Text, leaf.IsLeaf) = (text, true);
    }

    private static void Append(StringBuilder yaml, Node node, int depth)
    {
        foreach (var (key, child) in node.Children)
        {
            yaml.Append(' ', depth * 2)
                .Append(
                    key.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
                        ? key
                        : Quoted(key)
                )
                .Append(':');
            if (child.IsLeaf)
            {
                yaml.Append(' ').Append(child.Text is null ? "~" : Quoted(child.Text)).Append('\n');
            }
            else
            {
                yaml.Append('\n');
                Append(yaml, child, depth + 1);
            }
        }
    }

    /// <summary>Double-quoted: no text of a workbook may become YAML of its own.</summary>
    private static string Quoted(string text) =>
        "\""
        + text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .ReplaceLineEndings(" ")
        + "\"";

    private sealed class Node
    {
        public List<(string Key, Node Child)> Children { get; } = [];

        public string? Text { get; set; }

        public bool IsLeaf { get; set; }

        public Node Child(string key)
        {
            var found = Children.Find(c => c.Key == key).Child;
            if (found is null)
            {
                found = new Node();
                Children.Add((key, found));
            }

            return found;
        }
    }
}
