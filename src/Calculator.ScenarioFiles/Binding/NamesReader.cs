using System.Collections.Immutable;
using Calculator.Core.Economy;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Reads a map whose keys are names that the user chooses; they become parts of line ids and of names in the workbook.</summary>
internal sealed class NamesReader(BindingContext context, MapNode map, string path)
{
    /// <summary>Every key, whether it can be a name or not.</summary>
    public IEnumerable<string> Keys => map.Entries.Select(e => e.Key);

    public string PathOf(string name) => PathJoin.Join(path, name);

    /// <summary>Each map, read; what has errors is left out.</summary>
    /// <param name="key">Declares the maps.</param>
    /// <param name="read">Reads one.</param>
    /// <param name="suggest">The name that was meant by a key that can't be one, or <c>null</c>.</param>
    public ImmutableArray<T> All<T>(
        MapsKey key,
        Func<string, MapReader, T?> read,
        Func<string, string?>? suggest = null
    )
        where T : class => [.. Maps(key.Map, suggest).Select(m => read(m.Name, m.Map)).OfType<T>()];

    /// <summary>Each entry as a map of its own.</summary>
    /// <param name="declaration">Declares the maps.</param>
    /// <param name="suggest">The name that was meant by a key that can't be one, or <c>null</c>.</param>
    public IEnumerable<(string Name, MapReader Map)> Maps(
        MapDeclaration declaration,
        Func<string, string?>? suggest = null
    )
    {
        foreach (var entry in map.Entries)
        {
            if (!IsName(entry, suggest))
            {
                continue;
            }

            switch (Value(entry))
            {
                case MapNode below:
                    yield return (
                        entry.Key,
                        new MapReader(context, below, PathOf(entry.Key), declaration)
                    );
                    break;
                case null:
                    context.Error(
                        "SCN007",
                        PathOf(entry.Key),
                        $"'{entry.Key}' has nothing below it",
                        atKey: true
                    );
                    break;
                default:
                    context.Error(
                        "SCN006",
                        PathOf(entry.Key),
                        $"'{entry.Key}' holds 'key: value' lines, not one value"
                    );
                    break;
            }
        }
    }

    /// <summary>Each entry with its value.</summary>
    /// <param name="suggest">The name that was meant by a key that can't be one, or <c>null</c>.</param>
    public IEnumerable<(string Name, DocumentNode Value)> Values(
        Func<string, string?>? suggest = null
    )
    {
        foreach (var entry in map.Entries)
        {
            if (IsName(entry, suggest) && Value(entry) is { } value)
            {
                yield return (entry.Key, value);
            }
        }
    }

    /// <summary>The figures by year, each with its name; what has errors is left out.</summary>
    public ImmutableArray<(string Name, YearPath Path)> Paths(
        PathsKey key,
        Provenance provenance
    ) =>
        [
            .. Values()
                .Select(v =>
                    (
                        v.Name,
                        Path: PathReader.Read(
                            context,
                            v.Value,
                            PathOf(v.Name),
                            key.KindOf(v.Name),
                            provenance
                        )
                    )
                )
                .Where(v => v.Path is not null)
                .Select(v => (v.Name, v.Path!)),
        ];

    /// <summary>A word below a name, out of those that a key declares; the key's fallback, with an error, for anything else.</summary>
    public T Choice<T>(string name, DocumentNode value, ChoiceKey<T> key)
    {
        if (value is TextNode text)
        {
            return ChoiceReader.Read(context, key, text.Text, PathOf(name), key.Fallback);
        }

        context.Error("SCN004", PathOf(name), $"'{name}' is a text, not a list or a map");
        return key.Fallback;
    }

    private DocumentNode? Value(MapEntry entry)
    {
        Add(entry);
        return entry.Value is TextNode { IsNull: true } ? null : entry.Value;
    }

    private void Add(MapEntry entry) =>
        context.Map.Add(PathOf(entry.Key), entry.KeyPosition, entry.Value.Position);

    private bool IsName(MapEntry entry, Func<string, string?>? suggest)
    {
        var isName =
            entry.Key.Length is > 0 and <= 60
            && entry.Key.All(c => char.IsAsciiLetterOrDigit(c) || c is '-')
            && char.IsAsciiLetterOrDigit(entry.Key[0]);
        if (!isName)
        {
            Add(entry);
            context.Error(
                "SCN003",
                PathOf(entry.Key),
                $"'{entry.Key}' can't be a name",
                allowed: TextForms.Name.Describe,
                didYouMean: suggest?.Invoke(entry.Key),
                atKey: true
            );
        }

        return isName;
    }
}
