namespace Calculator.ScenarioFiles.Format;

/// <summary>Ids in words, for what has no title of its own.</summary>
internal static class IdText
{
    /// <summary>The id as the beginning of a sentence: <c>camp-zama</c> is <c>Camp zama</c>.</summary>
    /// <param name="id">At least one character.</param>
    public static string Sentence(string id) =>
        char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');

    /// <summary>Each word of the id with a capital: <c>united-states</c> is <c>United States</c>.</summary>
    public static string Words(string id) =>
        string.Join(
            ' ',
            id.Split('-').Where(w => w.Length > 0).Select(w => char.ToUpperInvariant(w[0]) + w[1..])
        );
}
