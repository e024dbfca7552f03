using Calculator.Core.Diagnostics;
using Calculator.ScenarioFiles.Format;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Reads a word out of those that a key declares.</summary>
internal static class ChoiceReader
{
    /// <summary>What the word stands for; <paramref name="fallback"/>, with an error, for another word.</summary>
    /// <param name="context">Takes the error.</param>
    /// <param name="key">The words; what they are called in messages is the last part of the path.</param>
    /// <param name="text">What was found.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="fallback">What another word counts as.</param>
    public static T Read<T>(
        BindingContext context,
        ChoiceKey<T> key,
        string text,
        string path,
        T fallback
    )
    {
        if (key.Find(text) is { } word)
        {
            return word.Value;
        }

        var words = key.Words.Select(w => w.Name).ToArray();
        context.Error(
            "SCN005",
            path,
            $"'{text}' is no {path[(path.LastIndexOf('.') + 1)..].Replace('-', ' ')} known here",
            allowed: string.Join(", ", words),
            didYouMean: Suggestion.Nearest(text, words)
        );
        return fallback;
    }
}
