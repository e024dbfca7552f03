using System.Collections.Immutable;

namespace Calculator.ScenarioFiles.Format;

/// <summary>A key that holds one of a few words, each with what it stands for.</summary>
/// <param name="name">The key.</param>
/// <param name="doc">Meaning.</param>
/// <param name="fallback">What a key that is left out stands for.</param>
/// <param name="words">The words.</param>
internal sealed class ChoiceKey<T>(
    string name,
    string doc,
    T fallback,
    params ImmutableArray<Word<T>> words
) : ChoiceKey(name, doc)
{
    /// <summary>What a key that is left out stands for.</summary>
    public T Fallback => fallback;

    public override IEnumerable<(string Name, string Doc)> Words =>
        words.Select(w => (w.Name, w.Doc));

    /// <summary>The word that the fallback has; none where leaving the key out is the only way to say it.</summary>
    public override string? Default
    {
        get =>
            base.Default
            ?? (
                IsRequired
                    ? null
                    : words
                        .FirstOrDefault(w => EqualityComparer<T>.Default.Equals(w.Value, fallback))
                        ?.Name
            );
        init => base.Default = value;
    }

    /// <summary>The word of that name, or <c>null</c>.</summary>
    public Word<T>? Find(string text)
    {
        foreach (var word in words)
        {
            if (string.Equals(word.Name, text, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }
}
