namespace Calculator.ScenarioFiles.Format;

/// <summary>A key that holds figures by year under names that the user chooses.</summary>
/// <param name="name">The key.</param>
/// <param name="kind">What the figures under a name must be.</param>
/// <param name="doc">Meaning.</param>
internal sealed class PathsKey(string name, Func<string, FigureKind> kind, string doc)
    : Key(name, doc)
{
    /// <summary>The names that mean something of themselves.</summary>
    public NameKind Names { get; init; }

    /// <summary>What the figures under a name must be.</summary>
    public FigureKind KindOf(string entry) => kind(entry);

    public override string Holds =>
        $"by {(Names == NameKind.Free ? "name" : "currency")}, {kind("JPY").Describe}, or by year";
}
