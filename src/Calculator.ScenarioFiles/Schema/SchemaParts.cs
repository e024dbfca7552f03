using System.Text.Json.Nodes;

namespace Calculator.ScenarioFiles.Schema;

/// <summary>Pieces of JSON that schemas are made of.</summary>
internal static class SchemaParts
{
    /// <summary>A list of texts.</summary>
    public static JsonArray Texts(IEnumerable<string> texts) =>
        [.. texts.Select(t => (JsonNode)JsonValue.Create(t))];

    /// <summary>The types that a value may have; with <c>null</c> where it may be left empty.</summary>
    public static JsonNode Types(bool orNull, params string[] types) =>
        orNull ? Texts(types.Append("null"))
        : types.Length == 1 ? JsonValue.Create(types[0])
        : Texts(types);

    /// <summary>A map under names of one form, each with the same schema.</summary>
    public static JsonObject Named(bool orNull, JsonObject each) =>
        new()
        {
            ["type"] = Types(orNull, "object"),
            ["propertyNames"] = Name(),
            ["additionalProperties"] = each,
        };

    /// <summary>A name that the user chooses.</summary>
    public static JsonObject Name() =>
        Text(Format.TextForms.Name.Pattern(), Format.TextForms.Name.Describe);

    /// <summary>Texts of a form.</summary>
    /// <param name="pattern">Without anchors.</param>
    /// <param name="describe">What editors say of a text that is none.</param>
    public static JsonObject Text(string pattern, string describe) =>
        new()
        {
            ["pattern"] = $"^(?:{pattern})$",
            ["patternErrorMessage"] = $"Expected: {describe}.",
        };

    /// <summary>Where a condition holds, a schema.</summary>
    public static JsonObject If(JsonObject condition, JsonObject then, JsonObject? otherwise = null)
    {
        var json = new JsonObject { ["if"] = condition, ["then"] = then };
        if (otherwise is not null)
        {
            json["else"] = otherwise;
        }

        return json;
    }

    /// <summary>A map that states keys.</summary>
    public static JsonObject Requires(params IEnumerable<string> keys) =>
        new() { ["required"] = Texts(keys) };

    /// <summary>The same, of maps only.</summary>
    public static JsonObject OfMap(this JsonObject schema)
    {
        schema["type"] = "object";
        return schema;
    }

    /// <summary>A map whose key is one of a few words.</summary>
    public static JsonObject Where(string key, params IEnumerable<string> words) =>
        new()
        {
            ["properties"] = new JsonObject { [key] = new JsonObject { ["enum"] = Texts(words) } },
            ["required"] = Texts([key]),
        };
}
