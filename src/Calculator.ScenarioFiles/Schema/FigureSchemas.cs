using System.Text.Json.Nodes;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Schema;

/// <summary>Schemas of figures: a text or a number, a map with the source, a figure by year in any of its shapes. Those of a delta
/// require nothing and may take keys out.</summary>
/// <param name="definitions">Takes the definitions.</param>
/// <param name="keys">The schemas of keys.</param>
internal sealed class FigureSchemas(SchemaDefinitions definitions, KeySchemas keys)
{
    /// <summary>One figure.</summary>
    public JsonObject Figure(FigureKind kind, bool isDelta) =>
        definitions.Reference(
            Name("figure", kind, isDelta),
            () => Map(FigureKeys.OfValue, kind, isDelta)
        );

    /// <summary>A figure, or the same with a second one beside it.</summary>
    public JsonObject Cap(CapKey key, bool isDelta) =>
        definitions.Reference(
            Name("cap", key.Kind, isDelta),
            () => Map(key.Map, key.Kind, isDelta)
        );

    /// <summary>A figure by year in any of its shapes.</summary>
    public JsonObject Path(FigureKind kind, bool isDelta) =>
        definitions.Reference(Name("path", kind, isDelta), () => NewPath(kind, isDelta));

    /// <summary>Figures by fiscal year.</summary>
    public JsonObject ByYear(FigureKind kind, bool isDelta) =>
        definitions.Reference(
            Name("years", kind, isDelta),
            () =>
                new JsonObject
                {
                    ["type"] = SchemaParts.Types(orNull: true, "object"),
                    ["patternProperties"] = Years(kind, isDelta),
                    ["additionalProperties"] = false,
                    ["minProperties"] = 1,
                }
        );

    private JsonObject Scalar(FigureKind kind) =>
        definitions.Reference(
            Name("", kind, isDelta: false),
            () =>
            {
                var json = SchemaParts.Text("", kind.Describe);
                json["pattern"] = QuantityPattern.Of(kind);
                Bound(json, kind.Range);
                if (kind.IsWhole)
                {
                    json["multipleOf"] = 1;
                }

                return json;
            }
        );

    /// <summary>The types of a figure's text: YAML reads a number without a unit as a number.</summary>
    public static string[] Types(FigureKind kind) =>
        kind.Implied is null ? ["string"] : ["string", "number"];

    private static void Bound(JsonObject json, ValueRange range)
    {
        if (range.Minimum > double.MinValue)
        {
            json[range.MinimumIsOpen ? "exclusiveMinimum" : "minimum"] = range.Minimum;
        }

        if (range.Maximum < double.MaxValue)
        {
            json["maximum"] = range.Maximum;
        }
    }

    private JsonObject Map(MapDeclaration map, FigureKind kind, bool isDelta)
    {
        var json = Scalar(kind);
        json["type"] = SchemaParts.Types(orNull: true, [.. Types(kind), "object"]);
        json["properties"] = Properties(map.Keys, kind, isDelta);
        json["additionalProperties"] = false;
        if (!isDelta)
        {
            json["required"] = SchemaParts.Texts(
                map.Keys.Where(k => k.IsRequired).Select(k => k.Name)
            );
        }

        return json;
    }

    private JsonObject NewPath(FigureKind kind, bool isDelta)
    {
        var json = Scalar(kind);
        json["type"] = SchemaParts.Types(orNull: true, [.. Types(kind), "object"]);
        json["properties"] = Properties(
            FigureKeys.Shapes.SelectMany(s => s.Map.Keys).Distinct(),
            kind,
            isDelta
        );
        json["patternProperties"] = Years(kind, isDelta);
        json["additionalProperties"] = false;
        if (!isDelta)
        {
            json["allOf"] = new JsonArray(definitions.Reference("shape-of-path", Shape));
        }

        return json;
    }

    private JsonObject Years(FigureKind kind, bool isDelta) =>
        new()
        {
            [$"^{TextForms.Years.Pattern()}$"] = KeySchemas.Stated(
                Figure(kind, isDelta),
                !isDelta,
                kind
            ),
        };

    /// <summary>A map states one shape with all that it requires, or years.</summary>
    private static JsonObject Shape()
    {
        var json = new JsonObject
        {
            ["minProperties"] = 1,
            ["propertyNames"] = SchemaParts.Text(
                TextForms.Years.Pattern(),
                "years, or a way to state a figure by year"
            ),
        };
        foreach (var (tells, map) in FigureKeys.Shapes.Reverse())
        {
            var then = SchemaParts.Requires(map.Keys.Where(k => k.IsRequired).Select(k => k.Name));
            then["propertyNames"] = new JsonObject
            {
                ["enum"] = SchemaParts.Texts(map.Keys.Select(k => k.Name)),
            };
            json = SchemaParts.If(
                new JsonObject
                {
                    ["anyOf"] = new JsonArray([.. tells.Select(t => SchemaParts.Requires(t.Name))]),
                },
                then,
                json
            );
        }

        return SchemaParts.If(new JsonObject { ["type"] = "object" }, json);
    }

    private JsonObject Properties(IEnumerable<Key> members, FigureKind kind, bool isDelta)
    {
        var json = new JsonObject();
        foreach (var key in members)
        {
            json[key.Name] = key is OwnFigureKey own
                ? SchemaWords.Described(own, Own(own, kind, isDelta), kind.Describe)
                : definitions.Reference(
                    isDelta ? $"key-{key.Name}-delta" : $"key-{key.Name}",
                    () => keys.Of(key, isDelta)
                );
        }

        return json;
    }

    private JsonObject Own(OwnFigureKey key, FigureKind kind, bool isDelta) =>
        key.Shape switch
        {
            OwnFigureShape.ByYear => KeySchemas.Stated(
                ByYear(kind, isDelta),
                !isDelta && key.IsRequired
            ),
            OwnFigureShape.AfterLast => AfterLast(kind, isDelta),
            // The parts of a figure with a source are no maps themselves.
            _ when key == FigureKeys.Value => Text(kind, isDelta),
            _ => KeySchemas.Stated(Figure(kind, isDelta), !isDelta && key.IsRequired, kind),
        };

    private JsonObject Text(FigureKind kind, bool isDelta)
    {
        var json = Scalar(kind);
        json["type"] = SchemaParts.Types(isDelta, Types(kind));
        return json;
    }

    private JsonObject AfterLast(FigureKind kind, bool isDelta) =>
        new()
        {
            ["anyOf"] = new JsonArray(
                new JsonObject { ["enum"] = SchemaParts.Texts(["hold"]) },
                KeySchemas.Stated(keys.Map(FigureKeys.OfGrowthAfter, isDelta), isStated: true),
                Figure(kind, isDelta)
            ),
        };

    private static string Name(string prefix, FigureKind kind, bool isDelta)
    {
        var range =
            kind.Range == ValueRange.Any ? "" : kind.Range.Describe(kind.Implied ?? Unit.Index);
        var words = string.Concat(
            range
                .Replace("-", "minus ", StringComparison.Ordinal)
                .Select(c => char.IsAsciiLetterOrDigit(c) || c == '.' ? c : ' ')
        );
        string[] parts = [prefix, kind.Name, .. words.Split(' '), isDelta ? "delta" : ""];
        return string.Join('-', parts.Where(p => p.Length > 0));
    }
}
