namespace Calculator.ScenarioFiles.Format;

/// <summary>A key that holds a figure by year in any of its shapes.</summary>
/// <param name="name">The key.</param>
/// <param name="kind">What each figure must be.</param>
/// <param name="doc">Meaning.</param>
internal sealed class PathKey(string name, FigureKind kind, string doc) : Key(name, doc)
{
    /// <summary>Unit and range.</summary>
    public FigureKind Kind => kind;

    public override string Holds => $"{kind.Describe}, or by year";
}
