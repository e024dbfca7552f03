using System.Collections.Immutable;

namespace Calculator.ScenarioFiles.Format;

/// <summary>Keys that a map has where one of its choices is a certain word.</summary>
/// <param name="Word">The word.</param>
/// <param name="Keys">The keys beside those that the map always has.</param>
internal sealed record KeyVariant(string Word, ImmutableArray<Key> Keys)
{
    /// <summary>Keys of which a complete map states one or more; empty for no such rule.</summary>
    public ImmutableArray<Key> AnyOf { get; init; } = [];
}
