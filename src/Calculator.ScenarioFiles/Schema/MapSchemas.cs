using System.Text.Json.Nodes;
using Calculator.Core.Compilation.Rules;
using Calculator.ScenarioFiles.Format;

namespace Calculator.ScenarioFiles.Schema;

/// <summary>Schemas of maps from their declarations. The parameters of a rule, and the keys of a variant, go with the word that chooses
/// them, so that an editor tells what is wrong with those alone.</summary>
/// <param name="definitions">Takes the definitions.</param>
/// <param name="keys">The schemas of keys.</param>
internal sealed class MapSchemas(SchemaDefinitions definitions, KeySchemas keys)
{
    /// <summary>A reference to the schema of a map.</summary>
    public JsonObject Of(MapDeclaration map, bool isDelta) =>
        definitions.Reference(isDelta ? $"{map.Name}-delta" : map.Name, () => New(map, isDelta));

    private JsonObject New(MapDeclaration map, bool isDelta)
    {
        var json = new JsonObject
        {
            ["type"] = SchemaParts.Types(orNull: true, "object"),
            ["title"] = IdText.Sentence(map.Name),
            ["description"] =
                IdText.Sentence(map.Title)
                + (isDelta ? ", changed in part" : "")
                + (map.Example is { } example ? $". Example: {example}" : "."),
            ["properties"] = Properties(map.Keys, isDelta),
        };
        if (
            !isDelta
            && map.Keys.Where(k => k.IsRequired).Select(k => k.Name).ToArray()
                is { Length: > 0 } required
        )
        {
            json["required"] = SchemaParts.Texts(required);
        }

        if (!isDelta && map.AnyOf.Length > 0)
        {
            json["anyOf"] = Any(map.AnyOf);
        }

        var parts = Variants(map, isDelta).Concat(Rules(map, isDelta)).ToArray();
        if (parts.Length > 0)
        {
            json["allOf"] = new JsonArray([.. parts]);
        }

        json[parts.Length > 0 ? "unevaluatedProperties" : "additionalProperties"] = false;
        return json;
    }

    private static JsonArray Any(IEnumerable<Key> members) =>
        new([.. members.Select(k => SchemaParts.Requires(k.Name))]);

    private JsonObject Properties(IEnumerable<Key> members, bool isDelta)
    {
        var json = new JsonObject();
        foreach (var key in members)
        {
            json[key.Name] = keys.Of(key, isDelta);
        }

        return json;
    }

    private IEnumerable<JsonObject> Variants(MapDeclaration map, bool isDelta)
    {
        foreach (var variant in map.Variants)
        {
            var then = new JsonObject { ["properties"] = Properties(variant.Keys, isDelta) };
            if (
                !isDelta
                && variant.Keys.Where(k => k.IsRequired).ToArray() is { Length: > 0 } required
            )
            {
                then["required"] = SchemaParts.Texts(required.Select(k => k.Name));
            }

            if (!isDelta && variant.AnyOf.Length > 0)
            {
                then["anyOf"] = Any(variant.AnyOf);
            }

            yield return SchemaParts.If(SchemaParts.Where(map.Choice!.Name, variant.Word), then);
        }

        // A delta need not say the word that it changes the rest of.
        if (map.Variants.Length > 0)
        {
            yield return Otherwise(
                map.Choice!.Name,
                map.Variants.Select(v => v.Word),
                map.Variants.SelectMany(v => v.Keys)
                    .Select(k => (k.Name, Schema: keys.Of(k, isDelta: true)))
            );
        }
    }

    private IEnumerable<JsonObject> Rules(MapDeclaration map, bool isDelta)
    {
        if (map.Rules == RuleUsage.None)
        {
            yield break;
        }

        foreach (var rule in RuleCatalog.Rules)
        {
            yield return SchemaParts.If(
                SchemaParts.Where(CommonKeys.Rule.Name, rule.Name),
                definitions.Reference(
                    isDelta ? $"rule-{rule.Name}-delta" : $"rule-{rule.Name}",
                    () => Parameters(rule, isDelta)
                )
            );
        }

        // Without a rule nobody can say which parameters are wrong; where none need be stated there are none.
        if (isDelta || map.Rules == RuleUsage.Required)
        {
            yield return definitions.Reference(
                "rule-not-stated",
                () =>
                    Otherwise(
                        CommonKeys.Rule.Name,
                        RuleCatalog.Rules.Select(r => r.Name),
                        RuleCatalog
                            .Rules.SelectMany(r => r.Parameters)
                            .Select(p => (p.Name, Schema: keys.Of(p, isDelta: true)))
                    )
            );
        }
    }

    private JsonObject Parameters(IAmountRule rule, bool isDelta)
    {
        var json = new JsonObject { ["title"] = rule.Name, ["description"] = rule.Doc };
        var properties = new JsonObject();
        foreach (var parameter in rule.Parameters)
        {
            properties[parameter.Name] = keys.Of(parameter, isDelta);
        }

        json["properties"] = properties;
        if (!isDelta && rule.Parameters.Any(p => p.IsRequired))
        {
            json["required"] = SchemaParts.Texts(
                rule.Parameters.Where(p => p.IsRequired).Select(p => p.Name)
            );
        }

        return json;
    }

    /// <summary>Where a key holds none of the words, all that any of them has: what a key holds by one of them at least.</summary>
    private static JsonObject Otherwise(
        string choice,
        IEnumerable<string> words,
        IEnumerable<(string Name, JsonObject Schema)> members
    )
    {
        var properties = new JsonObject();
        foreach (var group in members.GroupBy(m => m.Name, StringComparer.Ordinal))
        {
            var schemas = group
                .Select(g => g.Schema)
                .DistinctBy(s => s.ToJsonString(), StringComparer.Ordinal)
                .ToArray();
            properties[group.Key] =
                schemas.Length == 1
                    ? schemas[0]
                    : new JsonObject { ["anyOf"] = new JsonArray([.. schemas]) };
        }

        return new JsonObject
        {
            ["if"] = SchemaParts.Where(choice, words),
            ["else"] = new JsonObject { ["properties"] = properties },
        };
    }
}
