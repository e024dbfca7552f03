namespace Calculator.ScenarioFiles.Format;

/// <summary>Regular expressions of words whose case is of no account, for a dialect without an option for it.</summary>
internal static class EitherCase
{
    /// <summary>The letter in either case: <c>[Bb]</c>; another character as it is.</summary>
    public static string Of(char character) =>
        char.IsAsciiLetter(character)
            ? $"[{char.ToUpperInvariant(character)}{char.ToLowerInvariant(character)}]"
            : character.ToString();

    /// <summary>The word in either case.</summary>
    /// <param name="word">Letters.</param>
    public static string Of(string word) => string.Concat(word.Select(Of));
}
