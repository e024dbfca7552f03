namespace Calculator.ScenarioFiles.Documents;

/// <summary>From an item's dotted path to its place in a file; it stays beside the domain, which knows no positions.</summary>
public sealed class SourceMap
{
    private readonly Dictionary<string, (Position? Key, Position Value)> _places = new(
        StringComparer.Ordinal
    );

    /// <summary>A map without an item.</summary>
    public SourceMap() { }

    /// <summary>A map that begins with the items of another.</summary>
    public SourceMap(SourceMap other) => _places = new(other._places, StringComparer.Ordinal);

    public void Add(string path, Position? key, Position value) => _places[path] = (key, value);

    /// <summary>The place of an item, or of the nearest item above it; <c>null</c> only for an empty map.</summary>
    public Position? Find(string path, bool atKey)
    {
        for (var at = path; ; )
        {
            if (_places.TryGetValue(at, out var place))
            {
                // A problem of a whole map is shown at its key: the map itself begins a line further down.
                var isItself = at.Length == path.Length;
                return (atKey && isItself) || !isItself || place.Value.Length == 1
                    ? place.Key ?? place.Value
                    : place.Value;
            }

            if (at.Length == 0)
            {
                return null;
            }

            at = at.LastIndexOf('.') is var dot and >= 0 ? at[..dot] : "";
        }
    }
}
