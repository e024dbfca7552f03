namespace Calculator.ScenarioFiles.Format;

/// <summary>A key that holds one map.</summary>
/// <param name="name">The key.</param>
/// <param name="doc">Meaning.</param>
/// <param name="map">The map's declaration; asked for when it is needed, as maps may hold one another.</param>
internal sealed class MapKey(string name, string doc, Func<MapDeclaration> map) : Key(name, doc)
{
    /// <summary>The map's declaration.</summary>
    public MapDeclaration Map => map();

    public override string Holds => $"the keys of {Map.Title}";
}
