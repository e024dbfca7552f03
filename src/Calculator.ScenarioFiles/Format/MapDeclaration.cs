using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.Core.Compilation.Rules;

namespace Calculator.ScenarioFiles.Format;

/// <summary>A map of the scenario format: the keys it may have.</summary>
/// <param name="name">Its name in the schema and in links, such as <c>host-deployment</c>.</param>
/// <param name="title">What it states, with its article: <c>a host</c>.</param>
/// <param name="keys">The keys that it always has, in the order of the documentation.</param>
internal sealed class MapDeclaration(string name, string title, params ImmutableArray<Key> keys)
{
    public string Name => name;

    public string Title => title;

    public ImmutableArray<Key> Keys => keys;

    /// <summary>Whether it takes a rule with the parameters that the rule declares.</summary>
    public RuleUsage Rules { get; init; }

    /// <summary>The choice that decides about the variants, or <c>null</c>.</summary>
    public ChoiceKey? Choice { get; init; }

    /// <summary>What the words of <see cref="Choice"/> add; the first also stands for a word that is missing or wrong.</summary>
    public ImmutableArray<KeyVariant> Variants { get; init; } = [];

    /// <summary>Keys of which a complete map states one or more; empty for no such rule.</summary>
    public ImmutableArray<Key> AnyOf { get; init; } = [];

    /// <summary>The map as a file states it, or <c>null</c>.</summary>
    public string? Example { get; init; }

    /// <summary>True for a key that the map has, in one of its variants at least.</summary>
    public bool Has(Key key) => keys.Contains(key) || Variants.Any(v => v.Keys.Contains(key));

    /// <summary>The keys that the map has by what it states, without a rule's parameters.</summary>
    /// <param name="textOf">The text below a key; <c>null</c> where none is stated.</param>
    public ImmutableArray<Key> KeysFor(Func<string, string?> textOf)
    {
        if (Choice is not { } choice)
        {
            return keys;
        }

        var word = textOf(choice.Name);
        return [.. keys, .. (Variants.FirstOrDefault(v => v.Word == word) ?? Variants[0]).Keys];
    }

    /// <summary>The parameters that may stand in the map: those of its rule, or those of any rule where nobody can say which are wrong.</summary>
    /// <param name="textOf">The text below a key; <c>null</c> where none is stated.</param>
    public IEnumerable<Parameter> ParametersFor(Func<string, string?> textOf)
    {
        if (Rules == RuleUsage.None)
        {
            return [];
        }

        var stated = textOf(CommonKeys.Rule.Name);
        return stated is not null && RuleCatalog.Find(stated) is { } rule ? rule.Parameters
            : stated is null && Rules == RuleUsage.Optional ? []
            : RuleCatalog.Rules.SelectMany(r => r.Parameters);
    }

    /// <summary>The names of all keys that may stand in the map.</summary>
    /// <param name="textOf">The text below a key; <c>null</c> where none is stated.</param>
    public IEnumerable<string> NamesFor(Func<string, string?> textOf) =>
        KeysFor(textOf)
            .Select(k => k.Name)
            .Concat(ParametersFor(textOf).Select(p => p.Name))
            .Distinct(StringComparer.Ordinal);
}
