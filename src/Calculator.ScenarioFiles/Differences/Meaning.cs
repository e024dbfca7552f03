using System.Collections.Immutable;

namespace Calculator.ScenarioFiles.Differences;

/// <summary>What a node of a scenario's document says, however it is written.</summary>
/// <param name="Canonical">The same text for all that say the same.</param>
internal abstract record Meaning(string Canonical);

/// <summary>A single value.</summary>
/// <param name="Canonical">The value in base units, or the text.</param>
/// <param name="Shown">The value as written, with its unit.</param>
internal sealed record MeaningText(string Canonical, string Shown) : Meaning(Canonical);

/// <summary>A list.</summary>
/// <param name="Items">Its items.</param>
internal sealed record MeaningList(ImmutableArray<Meaning> Items)
    : Meaning(
        $"[{string.Join(',', Items.Select(i => i.Canonical).Order(StringComparer.Ordinal))}]"
    );

/// <summary>Keys with values; years one by one.</summary>
/// <param name="Entries">The values by key, in the order written.</param>
internal sealed record MeaningMap(OrderedDictionary<string, Meaning> Entries)
    : Meaning(
        $"{{{string.Join(',', Entries.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key.Length}:{e.Key}={e.Value.Canonical}"))}}}"
    )
{
    /// <summary>The key of a figure's number.</summary>
    public const string ValueKey = "value";

    /// <summary>True for a figure with what is said of it.</summary>
    public bool IsFigure => Entries.GetValueOrDefault(ValueKey) is MeaningText;

    /// <summary>A figure of which nothing is said.</summary>
    public static MeaningMap OfFigure(MeaningText value) =>
        new(new OrderedDictionary<string, Meaning>(StringComparer.Ordinal) { [ValueKey] = value });
}
