using System.Text.Json.Nodes;

namespace Calculator.ScenarioFiles.Schema;

/// <summary>The schema's <c>$defs</c>: each is made once, when it is first referred to.</summary>
internal sealed class SchemaDefinitions
{
    private readonly SortedDictionary<string, JsonObject> _definitions = new(
        StringComparer.Ordinal
    );

    /// <summary>A reference to a definition.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="make">Makes it; it may refer to itself.</param>
    public JsonObject Reference(string name, Func<JsonObject> make)
    {
        if (!_definitions.ContainsKey(name))
        {
            _definitions.Add(name, []);
            _definitions[name] = make();
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    /// <summary>All of them, by name.</summary>
    public JsonObject ToJson()
    {
        var json = new JsonObject();
        foreach (var (name, definition) in _definitions)
        {
            json[name] = definition;
        }

        return json;
    }
}
