namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>Keys that hold one of YAML's booleans.</summary>
internal static class YesNo
{
    /// <summary>A key that is <c>false</c> where it is left out.</summary>
    /// <param name="name">The key.</param>
    /// <param name="doc">Meaning.</param>
    /// <param name="yes">What <c>true</c> means.</param>
    /// <param name="no">What <c>false</c> means.</param>
    public static ChoiceKey<bool> Key(string name, string doc, string yes, string no) =>
        new(
            name,
            doc,
            fallback: false,
            new Word<bool>("true", Value: true, yes),
            new Word<bool>("false", Value: false, no)
        );
}
