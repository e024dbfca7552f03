using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Schema;

/// <summary>The JSON Schema of scenario files (<c>scenarios/schema.json</c>), made from the declaration of the format.</summary>
public static class ScenarioSchema
{
    /// <summary>The schema's dialect.</summary>
    public const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>The schema as text, draft 2020-12, with a line feed at its end. A file that extends another one is a delta, as an
    /// alternative is: nothing is required in it.</summary>
    public static string Json()
    {
        var definitions = new SchemaDefinitions();
        var keys = new KeySchemas(definitions);
        var map = ScenarioKeys.Declaration;
        var schema = new JsonObject
        {
            ["$schema"] = Dialect,
            ["title"] = "Scenario of the alliance budget and force-posture calculator",
            ["description"] =
                "Made from the program's declaration of the format; 'alliance schema' prints it.",
            ["type"] = "object",
            ["if"] = SchemaParts.Requires(ScenarioKeys.Extends.Name),
            ["then"] = keys.Map(map, isDelta: true),
            ["else"] = keys.Map(map, isDelta: false),
        };
        schema["$defs"] = definitions.ToJson();
        return Text(schema);
    }

    private static string Text(JsonObject schema)
    {
        using var stream = new MemoryStream();
        using (
            var writer = new Utf8JsonWriter(
                stream,
                new JsonWriterOptions
                {
                    Indented = true,
                    NewLine = "\n",
                    // The file is read by people and editors, never put into a page.
                    Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                }
            )
        )
        {
            schema.WriteTo(writer);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
