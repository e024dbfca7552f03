namespace Calculator.ScenarioFiles.Format;

/// <summary>A key that holds one of a few words.</summary>
/// <param name="name">The key.</param>
/// <param name="doc">Meaning.</param>
internal abstract class ChoiceKey(string name, string doc) : Key(name, doc)
{
    /// <summary>The words with their meaning, in the order of the documentation.</summary>
    public abstract IEnumerable<(string Name, string Doc)> Words { get; }

    public override string Holds => string.Join(", ", Words.Select(w => w.Name));
}
