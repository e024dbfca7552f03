using System.Text.Json.Nodes;
using Calculator.Core.Agreements;
using Calculator.Core.Scenarios;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Quantities;

namespace Calculator.ScenarioFiles.Schema;

/// <summary>Schemas of keys by what they hold. Those of a delta require nothing and may take keys out.</summary>
internal sealed class KeySchemas
{
    private readonly SchemaDefinitions _definitions;
    private readonly FigureSchemas _figures;
    private readonly MapSchemas _maps;
    private readonly ParameterSchemas _parameters;

    /// <param name="definitions">Takes the definitions.</param>
    public KeySchemas(SchemaDefinitions definitions)
    {
        _definitions = definitions;
        _figures = new FigureSchemas(definitions, this);
        _maps = new MapSchemas(definitions, this);
        _parameters = new ParameterSchemas(_figures, this);
    }

    /// <summary>A map by its declaration.</summary>
    public JsonObject Map(MapDeclaration map, bool isDelta) => _maps.Of(map, isDelta);

    /// <summary>A rule's parameter.</summary>
    public JsonObject Of(Parameter parameter, bool isDelta) => _parameters.Of(parameter, isDelta);

    /// <summary>The value of a key.</summary>
    public JsonObject Of(Key key, bool isDelta)
    {
        var orNull = isDelta || !key.IsRequired;
        var isStated = !orNull;
        return SchemaWords.Described(
            key,
            key switch
            {
                TextKey text => Text(text, orNull),
                RuleKey rule => _definitions.Reference(
                    "rule-name",
                    () => SchemaWords.OneOf(rule.Words, orNull: false)
                ),
                ChoiceKey choice => SchemaWords.OneOf(choice.Words, orNull),
                CalendarKey calendar => Calendar(calendar, orNull, isDelta),
                FigureKey figure => Stated(
                    _figures.Figure(figure.Kind, isDelta),
                    isStated,
                    figure.Kind
                ),
                PathKey path => Stated(_figures.Path(path.Kind, isDelta), isStated, path.Kind),
                CapKey cap => Stated(_figures.Cap(cap, isDelta), isStated, cap.Kind),
                QuantityKey => Quantity(orNull),
                ReferenceKey => new JsonObject
                {
                    ["type"] = SchemaParts.Types(orNull, "string", "integer"),
                },
                MapKey map => Stated(Map(map.Map, isDelta), isStated),
                MapsKey maps => Maps(maps, orNull, isDelta),
                PathsKey paths => Paths(paths, orNull, isDelta),
                DeltasKey deltas => SchemaParts.Named(orNull, Map(deltas.Map, isDelta: true)),
                BaselineKey baseline => Baseline(baseline, orNull),
                _ => throw new ArgumentException($"'{key.Name}' has no schema", nameof(key)),
            }
        );
    }

    private static JsonObject Text(TextKey key, bool orNull)
    {
        if (key.Form is not { } form)
        {
            return new JsonObject
            {
                ["type"] = SchemaParts.Types(orNull, "string", "number", "boolean"),
            };
        }

        var json = SchemaParts.Text(form.Pattern(), form.Describe);
        json["type"] = SchemaParts.Types(
            orNull,
            form.Numbers is null ? ["string"] : ["string", "integer"]
        );
        if (form.Numbers is { } numbers)
        {
            json["minimum"] = numbers.Minimum;
            if (numbers.Maximum < double.MaxValue)
            {
                json["maximum"] = numbers.Maximum;
            }
        }

        return json;
    }

    /// <summary>A reference to a map; definitions may be empty, a key that is required may not.</summary>
    public static JsonObject Stated(JsonObject reference, bool isStated)
    {
        if (isStated)
        {
            reference["type"] = "object";
        }

        return reference;
    }

    /// <summary>A reference to a figure; definitions may be empty, a key that is required may not.</summary>
    public static JsonObject Stated(JsonObject reference, bool isStated, FigureKind kind)
    {
        if (isStated)
        {
            reference["type"] = SchemaParts.Types(
                orNull: false,
                [.. FigureSchemas.Types(kind), "object"]
            );
        }

        return reference;
    }

    private JsonObject Quantity(bool orNull)
    {
        var json = _definitions.Reference(
            "quantity",
            () =>
            {
                var any = SchemaParts.Text("", QuantityReader.Examples);
                any["pattern"] = QuantityPattern.OfAny();
                return any;
            }
        );
        json["type"] = SchemaParts.Types(orNull, "string", "number");
        return json;
    }

    private JsonObject Calendar(CalendarKey key, bool orNull, bool isDelta) =>
        new()
        {
            ["anyOf"] = new JsonArray(
                SchemaWords.OneOf(key.Words, orNull),
                Stated(Map(key.Map, isDelta), isStated: true)
            ),
        };

    private JsonObject Maps(MapsKey key, bool orNull, bool isDelta)
    {
        // What was published of a scenario replaces what was published of the one it extends.
        isDelta &= !key.OrList;
        var json = SchemaParts.Named(orNull, Stated(Map(key.Map, isDelta), !isDelta));
        if (key.Names == NameKind.Nation)
        {
            var known = new JsonObject();
            foreach (var nation in Nation.Known)
            {
                var host = Stated(Map(key.Map, isDelta), !isDelta);
                host["title"] = nation.Name;
                known[nation.Id] = host;
            }

            json["properties"] = known;
            if (!isDelta)
            {
                ((JsonObject)json["additionalProperties"]!)["required"] = SchemaParts.Texts([
                    Format.Maps.HostKeys.Currency.Name,
                ]);
            }
        }

        if (key.OrList)
        {
            json["type"] = SchemaParts.Types(orNull, "object", "array");
            json["items"] = Stated(Map(key.Map, isDelta), isStated: true);
        }

        return json;
    }

    private JsonObject Paths(PathsKey key, bool orNull, bool isDelta)
    {
        var json = SchemaParts.Named(orNull, _figures.Path(key.KindOf("JPY"), isDelta));
        if (key.Names is NameKind.Currency or NameKind.CurrencyOfRate)
        {
            var isRate = key.Names == NameKind.CurrencyOfRate;
            json["propertyNames"] = _definitions.Reference(
                isRate ? "currency-of-rate" : "currency",
                () =>
                    new JsonObject
                    {
                        ["enum"] = SchemaParts.Texts(
                            CurrencyCodes.All().Where(c => !isRate || c != "USD")
                        ),
                    }
            );
        }

        return json;
    }

    private JsonObject Baseline(BaselineKey key, bool orNull) =>
        new()
        {
            ["anyOf"] = new JsonArray(
                new JsonObject { ["type"] = SchemaParts.Types(orNull, "string") },
                Stated(Map(key.Map, isDelta: false), isStated: true)
            ),
        };
}
