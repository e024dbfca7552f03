using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Format;

namespace Calculator.ScenarioFiles.Schema;

/// <summary>What an editor tells of a key: its meaning, what it holds, its default, the words it takes.</summary>
internal static class SchemaWords
{
    /// <summary>The schema with the key's words: what it means, what it holds, its default and an example.</summary>
    /// <param name="key">The key.</param>
    /// <param name="schema">What it holds.</param>
    /// <param name="holds">The same in words; the key's own by default.</param>
    public static JsonObject Described(Key key, JsonObject schema, string? holds = null)
    {
        var unit = holds ?? (key is ChoiceKey or CalendarKey ? null : Sentence(key.Holds));
        Describe(
            schema,
            key.Name,
            key.Doc,
            unit is null ? null : Sentence(unit),
            Range(key),
            key.Default
        );
        if (key.Default is { } fallback && Value(key, fallback) is { } value)
        {
            schema["default"] = value;
        }

        if (key.Example is { } example && example[0] != '{')
        {
            schema["examples"] = SchemaParts.Texts([example]);
        }

        return schema;
    }

    /// <summary>Gives a schema its title and description.</summary>
    public static void Describe(
        JsonObject schema,
        string name,
        string doc,
        string? holds,
        string? range,
        string? fallback
    )
    {
        schema["title"] = IdText.Sentence(name);
        schema["description"] = string.Join(
            '\n',
            new[]
            {
                doc,
                holds is null ? null
                : range is null ? $"{holds}."
                : $"{holds}: {range}.",
                fallback is null ? null : $"Default: {fallback}.",
            }.OfType<string>()
        );
    }

    /// <summary>Words of which one is chosen.</summary>
    public static JsonObject OneOf(IEnumerable<(string Name, string Doc)> words, bool orNull)
    {
        var all = words.ToArray();
        var names = new JsonArray([.. all.Select(w => Word(w.Name))]);
        var docs = SchemaParts.Texts(all.Select(w => w.Doc));
        if (orNull)
        {
            names.Add((JsonNode?)null);
            docs.Add((JsonNode)"Left out.");
        }

        return new JsonObject { ["enum"] = names, ["enumDescriptions"] = docs };
    }

    private static string? Range(Key key) =>
        key switch
        {
            FigureKey figure => Range(figure.Kind),
            PathKey path => Range(path.Kind),
            CapKey cap => Range(cap.Kind),
            _ => null,
        };

    /// <summary>The range of a kind in words, or <c>null</c> where any number goes.</summary>
    public static string? Range(FigureKind kind) =>
        kind.Range == ValueRange.Any ? null : kind.Range.Describe(kind.Implied ?? Unit.Index);

    private static string Sentence(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>YAML's booleans are no texts.</summary>
    private static JsonValue Word(string word) =>
        word is "true" or "false" ? JsonValue.Create(word == "true") : JsonValue.Create(word);

    private static JsonValue? Value(Key key, string text) =>
        key switch
        {
            ChoiceKey choice when choice.Words.Any(w => w.Name == text) => Word(text),
            CalendarKey calendar when calendar.Words.Any(w => w.Name == text) => Word(text),
            TextKey { Form: { } form }
                when Regex.IsMatch(
                    text,
                    $"^(?:{form.Pattern()})$",
                    RegexOptions.None,
                    TimeSpan.FromSeconds(1)
                ) => Word(text),
            _ => null,
        };
}
