namespace Calculator.ScenarioFiles.Format;

/// <summary>A key that names the scenario that a file is laid over.</summary>
/// <param name="name">The key.</param>
/// <param name="doc">Meaning.</param>
/// <param name="map">The map that names an alternative of it.</param>
internal sealed class BaselineKey(string name, string doc, Func<MapDeclaration> map)
    : Key(name, doc)
{
    /// <summary>The map that names an alternative of it.</summary>
    public MapDeclaration Map => map();

    public override string Holds =>
        "a file's name or a scenario's id, or { scenario: NAME, alternative: NAME }";
}
