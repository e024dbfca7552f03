namespace Calculator.ScenarioFiles.Format;

/// <summary>A key that holds one figure: a text, or <c>{ value, source, note }</c>.</summary>
/// <param name="name">The key.</param>
/// <param name="kind">What the figure must be.</param>
/// <param name="doc">Meaning.</param>
internal sealed class FigureKey(string name, FigureKind kind, string doc) : Key(name, doc)
{
    /// <summary>Unit and range.</summary>
    public FigureKind Kind => kind;

    public override string Holds => kind.Describe;
}
