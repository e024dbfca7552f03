using Calculator.Core.Forces;

namespace Calculator.Core.Compilation.Stationing;

/// <summary>The posture's sites and units by id.</summary>
internal sealed class PostureIndex(Posture posture)
{
    private readonly Dictionary<string, Site> _sites = posture.Sites.ToDictionary(
        s => s.Id,
        StringComparer.Ordinal
    );

    private readonly Dictionary<string, ForceUnit> _units = posture.Units.ToDictionary(
        u => u.Id,
        StringComparer.Ordinal
    );

    /// <summary>The site of that id.</summary>
    /// <exception cref="KeyNotFoundException">No such site.</exception>
    public Site Site(string id) => _sites[id];

    /// <summary>The unit of that id.</summary>
    /// <exception cref="KeyNotFoundException">No such unit.</exception>
    public ForceUnit Unit(string id) => _units[id];
}
