using System.Text;

namespace Calculator.ScenarioFiles.Writing;

/// <summary>Writes a scenario that changes single figures of another.</summary>
public static class DeltaText
{
    /// <summary>The YAML text.</summary>
    /// <param name="id">Id of the new scenario.</param>
    /// <param name="title">Its title.</param>
    /// <param name="extends">What it extends: a file name or an id.</param>
    /// <param name="changes">Dotted document paths with the texts they get; <c>null</c> takes a key out.</param>
    public static string Write(
        string id,
        string title,
        string extends,
        IEnumerable<(string Path, string? Text)> changes
    )
    {
        var root = new Node();
        foreach (var (path, text) in changes)
        {
            var node = root;
            foreach (var key in path.Split('.'))
            {
                node = node.Child(key);
            }

            (node.Text, node.IsLeaf) = (text, true);
        }

        var yaml = new StringBuilder()
            .Append("scenario: ")
            .Append(id)
            .Append('\n')
            .Append("extends: ")
            .Append(Quoted(extends))
            .Append('\n')
            .Append("title: ")
            .Append(Quoted(title))
            .Append('\n');
        Append(yaml, root, 0);
        return yaml.ToString();
    }

    private static void Append(StringBuilder yaml, Node node, int depth)
    {
        foreach (var (key, child) in node.Children)
        {
            yaml.Append(' ', depth * 2).Append(key).Append(':');
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
