namespace Calculator.ScenarioFiles.Format;

/// <summary>A key that holds a figure, or the same with a second one beside it that both sides agreed on later.</summary>
/// <param name="name">The key.</param>
/// <param name="kind">What the figures must be.</param>
/// <param name="doc">Meaning.</param>
/// <param name="map">The map that states both.</param>
internal sealed class CapKey(string name, FigureKind kind, string doc, Func<MapDeclaration> map)
    : Key(name, doc)
{
    /// <summary>Unit and range.</summary>
    public FigureKind Kind => kind;

    /// <summary>The map that states both.</summary>
    public MapDeclaration Map => map();

    public override string Holds => $"{kind.Describe}, or the keys of {Map.Title}";
}
