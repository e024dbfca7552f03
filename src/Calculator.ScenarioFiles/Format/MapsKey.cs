namespace Calculator.ScenarioFiles.Format;

/// <summary>A key that holds maps of one kind under names that the user chooses.</summary>
/// <param name="name">The key.</param>
/// <param name="doc">Meaning.</param>
/// <param name="map">The declaration of each map.</param>
internal sealed class MapsKey(string name, string doc, Func<MapDeclaration> map) : Key(name, doc)
{
    /// <summary>The declaration of each map.</summary>
    public MapDeclaration Map => map();

    /// <summary>True where a list of maps without names is as good.</summary>
    public bool OrList { get; init; }

    /// <summary>The names that mean something of themselves.</summary>
    public NameKind Names { get; init; }

    public override string Holds =>
        $"by {(Names == NameKind.Nation ? "host's id" : "name")}{(OrList ? " or in a list" : "")}, the keys of {Map.Title}";
}
