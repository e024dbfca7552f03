namespace Calculator.ScenarioFiles.Format;

/// <summary>A key that holds deltas on the map that it stands in, under names that the user chooses.</summary>
/// <param name="name">The key.</param>
/// <param name="doc">Meaning.</param>
/// <param name="map">The declaration of what each is laid over.</param>
internal sealed class DeltasKey(string name, string doc, Func<MapDeclaration> map) : Key(name, doc)
{
    /// <summary>The declaration of what each is laid over.</summary>
    public MapDeclaration Map => map();

    public override string Holds => $"by name, any keys of {Map.Title}";
}
