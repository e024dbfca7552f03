using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.Core.Diagnostics;
using Calculator.Core.Economy;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Reads a map by the keys that it is declared with, and tells those that it isn't.</summary>
internal sealed class MapReader(
    BindingContext context,
    MapNode map,
    string path,
    MapDeclaration declaration
)
{
    public string Path => path;

    public string PathOf(Key key) => PathJoin.Join(path, key.Name);

    /// <summary>The value of a key, or <c>null</c> when it is absent or empty.</summary>
    /// <exception cref="ArgumentException">The map is not declared with that key.</exception>
    public DocumentNode? Get(Key key)
    {
        if (!declaration.Has(key))
        {
            throw new ArgumentException(
                $"'{key.Name}' is no key of {declaration.Title}",
                nameof(key)
            );
        }

        return Get(key.Name);
    }

    /// <summary>The value of a rule's parameter, or <c>null</c> when it is absent or empty.</summary>
    /// <exception cref="ArgumentException">The map takes no rule.</exception>
    public DocumentNode? Get(Parameter parameter)
    {
        if (declaration.Rules == RuleUsage.None)
        {
            throw new ArgumentException($"{declaration.Title} takes no rule", nameof(parameter));
        }

        return Get(parameter.Name);
    }

    /// <summary>The value below a name, which need not be a key of the map; <c>null</c> when it is absent or empty.</summary>
    public DocumentNode? Peek(string name) =>
        map.Find(name) is { Value: not TextNode { IsNull: true } } entry ? entry.Value : null;

    public bool Has(Key key) => Peek(key.Name) is not null;

    /// <summary>The name of the rule that the map states, or <c>null</c>; its absence is an error where one is required.</summary>
    public TextNode? RuleName() => TextNode(declaration.Keys.OfType<RuleKey>().First());

    /// <summary>The highest layer of the documents that a rule's own figures below this map stand in: 0 where all are the baseline's.</summary>
    public int LayerOf(RuleDeclaration rule) =>
        Layer([.. rule.Parameters.Select(p => p.Name), CommonKeys.Rule.Name]);

    /// <summary>The highest layer of the documents that the value of a key stands in.</summary>
    public int LayerOf(Key key) => Layer([key.Name]);

    /// <summary>A text, or <c>null</c>; a list or map there is an error.</summary>
    public string? Text(Key key) => TextNode(key)?.Text;

    /// <summary>A text with its place and layer, or <c>null</c>; a list or map there is an error.</summary>
    public TextNode? TextNode(Key key) => TextNode(key, key.IsRequired);

    /// <summary>A word out of those declared; the declared fallback when absent or wrong.</summary>
    public T Choice<T>(ChoiceKey<T> key) => Choice(key, key.Fallback);

    /// <summary>A word out of those declared; <paramref name="fallback"/> when absent or wrong.</summary>
    public T Choice<T>(ChoiceKey<T> key, T fallback)
    {
        var isMissing = key.IsRequired && !Has(key);
        if (isMissing)
        {
            Missing(key);
        }

        return TextNode(key, isRequired: false) is { } text
            ? ChoiceReader.Read(context, key, text.Text, PathOf(key), fallback)
            : fallback;
    }

    /// <summary>A map below a key, or <c>null</c>.</summary>
    public MapReader? Map(MapKey key) =>
        MapBelow(key) is { } below ? new MapReader(context, below, PathOf(key), key.Map) : null;

    /// <summary>Maps under names below a key, or <c>null</c>.</summary>
    public NamesReader? Names(MapsKey key) =>
        MapBelow(key) is { } below ? new NamesReader(context, below, PathOf(key)) : null;

    /// <summary>Figures under names below a key, or <c>null</c>.</summary>
    public NamesReader? Names(PathsKey key) =>
        MapBelow(key) is { } below ? new NamesReader(context, below, PathOf(key)) : null;

    /// <summary>The maps under names below a key, each read; none where the key is left out. What has errors is left out.</summary>
    public ImmutableArray<T> All<T>(MapsKey key, Func<string, MapReader, T?> read)
        where T : class => Names(key) is { } names ? names.All(key, read) : [];

    /// <summary>One figure, or <c>null</c>; its absence is an error only where it is required.</summary>
    /// <param name="key">The key.</param>
    /// <param name="provenance">Sources of the map.</param>
    /// <param name="isRequired">True where this map requires what others may leave out.</param>
    public Figure? Figure(FigureKey key, Provenance provenance, bool isRequired = false) =>
        Value(key, key.IsRequired || isRequired) is { } node
            ? FigureReader.Read(context, node, PathOf(key), key.Kind, provenance)
            : null;

    /// <summary>One figure of the kind that the map itself is to be, or <c>null</c>.</summary>
    public Figure? Figure(OwnFigureKey key, FigureKind kind, Provenance provenance) =>
        Value(key, key.IsRequired) is { } node
            ? FigureReader.Read(context, node, PathOf(key), kind, provenance)
            : null;

    /// <summary>A figure by year in any of its shapes, or <c>null</c>.</summary>
    public YearPath? YearPath(PathKey key, Provenance provenance) =>
        Value(key, key.IsRequired) is { } node
            ? PathReader.Read(context, node, PathOf(key), key.Kind, provenance)
            : null;

    /// <summary>A name that must be one of those stated elsewhere, or <c>null</c> with an error.</summary>
    /// <param name="key">The key.</param>
    /// <param name="known">The names.</param>
    /// <param name="isRequired">True where this map requires what others may leave out.</param>
    public string? Reference(ReferenceKey key, IEnumerable<string> known, bool isRequired = false)
    {
        if (TextNode(key, key.IsRequired || isRequired)?.Text is not { } name)
        {
            return null;
        }

        var names = known.ToArray();
        if (names.Contains(name))
        {
            return name;
        }

        context.Error(
            "SCN014",
            PathOf(key),
            $"there is no {key.What} '{name}'",
            allowed: names.Length == 0 ? "none is stated" : string.Join(", ", names),
            didYouMean: Suggestion.Nearest(name, names)
                ?? Array.Find(names, n => n == NationNames.IdOf(name))
        );
        return null;
    }

    /// <summary>Tells the keys that the map is not declared with.</summary>
    public void Finish()
    {
        var known = declaration.NamesFor(n => (map.Find(n)?.Value as TextNode)?.Text).ToArray();
        foreach (var entry in map.Entries.Where(e => !known.Contains(e.Key)))
        {
            var at = PathJoin.Join(path, entry.Key);
            context.Map.Add(at, entry.KeyPosition, entry.Value.Position);
            context.Error(
                "SCN001",
                at,
                $"unknown key '{entry.Key}'",
                allowed: char.IsAsciiDigit(entry.Key.FirstOrDefault())
                    ? "inside { } a comma begins a new entry: write thousands as 61_246.9, or quote the figure"
                    : string.Join(", ", known),
                didYouMean: Suggestion.Nearest(entry.Key, known),
                atKey: true
            );
        }
    }

    public void Missing(Key key) =>
        context.Error(
            "SCN002",
            path,
            path.Length == 0 ? $"'{key.Name}' is missing" : $"'{key.Name}' is missing in '{path}'",
            atKey: true
        );

    private DocumentNode? Get(string name)
    {
        if (map.Find(name) is not { } entry)
        {
            return null;
        }

        context.Map.Add(PathJoin.Join(path, name), entry.KeyPosition, entry.Value.Position);
        return entry.Value is TextNode { IsNull: true } ? null : entry.Value;
    }

    private DocumentNode? Value(Key key, bool isRequired)
    {
        var node = Get(key);
        if (node is null && isRequired)
        {
            Missing(key);
        }

        return node;
    }

    private TextNode? TextNode(Key key, bool isRequired)
    {
        switch (Value(key, isRequired))
        {
            case null:
                return null;
            case TextNode text:
                return text;
            default:
                context.Error(
                    "SCN004",
                    PathOf(key),
                    $"'{key.Name}' is a text, not a list or a map"
                );
                return null;
        }
    }

    private MapNode? MapBelow(Key key)
    {
        switch (Value(key, key.IsRequired))
        {
            case null:
                return null;
            case MapNode below:
                return below;
            default:
                context.Error(
                    "SCN006",
                    PathOf(key),
                    $"'{key.Name}' holds 'key: value' lines, not one value"
                );
                return null;
        }
    }

    private int Layer(ImmutableArray<string> names) =>
        names
            .Select(n => map.Find(n)?.Value)
            .OfType<DocumentNode>()
            .Max(n => (int?)n.HighestLayer())
        ?? 0;
}
