namespace Calculator.ScenarioFiles.Format;

/// <summary>A key of a map that states a figure in parts: it holds a figure of the kind that the map itself is to be.</summary>
/// <param name="name">The key.</param>
/// <param name="doc">Meaning.</param>
/// <param name="shape">One figure, or one for each year.</param>
internal sealed class OwnFigureKey(string name, string doc, OwnFigureShape shape = default)
    : Key(name, doc)
{
    /// <summary>How the figure is stated.</summary>
    public OwnFigureShape Shape => shape;

    public override string Holds =>
        shape switch
        {
            OwnFigureShape.ByYear => "figures by fiscal year",
            OwnFigureShape.AfterLast => "hold, { growth: 2 % }, or a figure",
            _ => "a figure",
        };
}
