using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.Core.Diagnostics;
using Calculator.Core.Economy;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Reads a map key by key and reports, at the end, the keys nobody asked for.</summary>
internal sealed class MapReader
{
    private readonly BindingContext _context;
    private readonly MapNode _map;
    private readonly List<string> _known = [];

    public MapReader(BindingContext context, MapNode map, string path)
    {
        _context = context;
        _map = map;
        Path = path;
    }

    public string Path { get; }

    public IEnumerable<MapEntry> Entries => _map.Entries;

    public string PathOf(string key) => PathJoin.Join(Path, key);

    /// <summary>The value of a key, or <c>null</c> when it is absent or empty; the key counts as known from now on.</summary>
    public DocumentNode? Get(string key)
    {
        _known.Add(key);
        if (_map.Find(key) is not { } entry)
        {
            return null;
        }

        _context.Map.Add(PathOf(key), entry.KeyPosition, entry.Value.Position);
        return entry.Value is TextNode { IsNull: true } ? null : entry.Value;
    }

    public bool Has(string key) => _map.Find(key) is { Value: not TextNode { IsNull: true } };

    /// <summary>A text, or <c>null</c>; a list or map there is an error.</summary>
    public string? Text(string key, bool isRequired = false) => TextNode(key, isRequired)?.Text;

    /// <summary>The highest layer of the documents that a rule's own figures below this map stand in: 0 where all are the baseline's.</summary>
    public int LayerOf(RuleDeclaration rule) =>
        LayerOf([.. rule.Parameters.Select(p => p.Name), "rule"]);

    /// <summary>The highest layer of the documents that the values of keys stand in.</summary>
    public int LayerOf(ImmutableArray<string> keys) =>
        keys.Select(k => _map.Find(k)?.Value)
            .OfType<DocumentNode>()
            .Max(n => (int?)n.HighestLayer())
        ?? 0;

    /// <summary>A text with its place and layer, or <c>null</c>; a list or map there is an error.</summary>
    public TextNode? TextNode(string key, bool isRequired = false)
    {
        switch (Get(key))
        {
            case TextNode text:
                return text;
            case null:
                if (isRequired)
                {
                    Missing(key);
                }

                return null;
            default:
                _context.Error("SCN004", PathOf(key), $"'{key}' is a text, not a list or a map");
                return null;
        }
    }

    /// <summary>A word out of a few; <paramref name="fallback"/> when absent or wrong.</summary>
    public T Choice<T>(string key, IReadOnlyDictionary<string, T> words, T fallback)
    {
        if (Text(key) is not { } text)
        {
            return fallback;
        }

        if (words.TryGetValue(text, out var value))
        {
            return value;
        }

        _context.Error(
            "SCN005",
            PathOf(key),
            $"'{text}' is no {key.Replace('-', ' ')} known here",
            allowed: string.Join(", ", words.Keys),
            didYouMean: Suggestion.Nearest(text, words.Keys)
        );
        return fallback;
    }

    /// <summary>A map below a key, or <c>null</c>.</summary>
    public MapReader? Map(string key, bool isRequired = false)
    {
        switch (Get(key))
        {
            case MapNode map:
                return new MapReader(_context, map, PathOf(key));
            case null:
                if (isRequired)
                {
                    Missing(key);
                }

                return null;
            default:
                _context.Error(
                    "SCN006",
                    PathOf(key),
                    $"'{key}' holds 'key: value' lines, not one value"
                );
                return null;
        }
    }

    /// <summary>One figure, or <c>null</c>; its absence is an error only where it is required.</summary>
    public Figure? Figure(
        string key,
        FigureKind kind,
        Provenance provenance,
        bool isRequired = false
    ) =>
        Value(key, isRequired) is { } node
            ? FigureReader.Read(_context, node, PathOf(key), kind, provenance)
            : null;

    /// <summary>A figure by year in any of its shapes, or <c>null</c>.</summary>
    public YearPath? YearPath(
        string key,
        FigureKind kind,
        Provenance provenance,
        bool isRequired = false
    ) =>
        Value(key, isRequired) is { } node
            ? PathReader.Read(_context, node, PathOf(key), kind, provenance)
            : null;

    /// <summary>A name that must be one of those stated elsewhere, or <c>null</c> with an error.</summary>
    public string? Reference(
        string key,
        IEnumerable<string> known,
        string what,
        bool isRequired = false
    )
    {
        if (Text(key, isRequired) is not { } name)
        {
            return null;
        }

        var names = known.ToArray();
        if (names.Contains(name))
        {
            return name;
        }

        _context.Error(
            "SCN014",
            PathOf(key),
            $"there is no {what} '{name}'",
            allowed: names.Length == 0 ? "none is stated" : string.Join(", ", names),
            didYouMean: Suggestion.Nearest(name, names)
                ?? Array.Find(names, n => n == NationNames.IdOf(name))
        );
        return null;
    }

    private DocumentNode? Value(string key, bool isRequired)
    {
        var node = Get(key);
        if (node is null && isRequired)
        {
            Missing(key);
        }

        return node;
    }

    /// <summary>Each entry of this map as a map of its own, for maps whose keys are names the user chooses.</summary>
    /// <param name="suggest">The name that was meant by a key that can't be one, or <c>null</c>.</param>
    public IEnumerable<(string Key, MapReader Map)> NamedMaps(Func<string, string?>? suggest = null)
    {
        foreach (var entry in _map.Entries)
        {
            if (!IsName(entry, suggest))
            {
                continue;
            }

            if (Map(entry.Key) is { } map)
            {
                yield return (entry.Key, map);
            }
            else if (!Has(entry.Key))
            {
                _context.Error(
                    "SCN007",
                    PathOf(entry.Key),
                    $"'{entry.Key}' has nothing below it",
                    atKey: true
                );
            }
        }
    }

    /// <summary>Each entry of this map with its value, for maps whose keys are names the user chooses.</summary>
    /// <param name="suggest">The name that was meant by a key that can't be one, or <c>null</c>.</param>
    public IEnumerable<(string Key, DocumentNode Value)> NamedValues(
        Func<string, string?>? suggest = null
    )
    {
        foreach (var entry in _map.Entries)
        {
            if (IsName(entry, suggest) && Get(entry.Key) is { } value)
            {
                yield return (entry.Key, value);
            }
        }
    }

    /// <summary>Reports unknown keys; call when every key has been asked for.</summary>
    public void Finish()
    {
        foreach (var entry in _map.Entries.Where(e => !_known.Contains(e.Key)))
        {
            _context.Map.Add(PathOf(entry.Key), entry.KeyPosition, entry.Value.Position);
            _context.Error(
                "SCN001",
                PathOf(entry.Key),
                $"unknown key '{entry.Key}'",
                allowed: char.IsAsciiDigit(entry.Key.FirstOrDefault())
                    ? "inside { } a comma begins a new entry: write thousands as 61_246.9, or quote the figure"
                    : string.Join(", ", _known.Distinct(StringComparer.Ordinal)),
                didYouMean: Suggestion.Nearest(entry.Key, _known),
                atKey: true
            );
        }
    }

    public void Missing(string key) =>
        _context.Error(
            "SCN002",
            Path,
            Path.Length == 0 ? $"'{key}' is missing" : $"'{key}' is missing in '{Path}'",
            atKey: true
        );

    /// <summary>Names become parts of line ids and of names in the workbook.</summary>
    private bool IsName(MapEntry entry, Func<string, string?>? suggest)
    {
        var isName =
            entry.Key.Length is > 0 and <= 60
            && entry.Key.All(c => char.IsAsciiLetterOrDigit(c) || c is '-')
            && char.IsAsciiLetterOrDigit(entry.Key[0]);
        if (!isName)
        {
            _context.Map.Add(PathOf(entry.Key), entry.KeyPosition, entry.Value.Position);
            _context.Error(
                "SCN003",
                PathOf(entry.Key),
                $"'{entry.Key}' can't be a name",
                allowed: "letters, digits and dashes, at most 60",
                didYouMean: suggest?.Invoke(entry.Key),
                atKey: true
            );
            _known.Add(entry.Key);
        }

        return isName;
    }
}
