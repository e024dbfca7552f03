using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Tests.Schema;

/// <summary>A YAML text as an editor hands it to a schema: texts, numbers, booleans and nulls by YAML's core schema.</summary>
internal static partial class JsonDocumentText
{
    /// <summary>The text, a map, as JSON.</summary>
    public static JsonObject Of(string yaml)
    {
        var found = new PositionedDiagnostics();
        var root = DocumentReader.Read(new SourceFile("t.yaml", "/t.yaml", yaml), found);
        Assert.Empty(found.Items);
        return (JsonObject)Node(root!)!;
    }

    private static JsonNode? Node(DocumentNode node) =>
        node switch
        {
            MapNode map => new JsonObject(
                map.Entries.Select(e => KeyValuePair.Create(e.Key, Node(e.Value)))
            ),
            ListNode list => new JsonArray([.. list.Items.Select(Node)]),
            TextNode { IsNull: true } => null,
            TextNode { IsQuoted: true, Text: var text } => JsonValue.Create(text),
            TextNode { Text: "true" or "false" } yes => JsonValue.Create(yes.Text == "true"),
            TextNode { Text: var text } when Number().IsMatch(text) => JsonValue.Create(
                double.Parse(text, CultureInfo.InvariantCulture)
            ),
            TextNode { Text: var text } => JsonValue.Create(text),
            _ => throw new ArgumentException("no node of a document", nameof(node)),
        };

    [GeneratedRegex(
        @"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Number();
}
