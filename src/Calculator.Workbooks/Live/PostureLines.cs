using System.Collections.Immutable;
using Calculator.Core.Modelling;

namespace Calculator.Workbooks.Live;

/// <summary>The lines of personnel, told apart by what they are of: a site as a whole, a service at a site, a unit at a site. All
/// lines of a site come from one item of the scenario.</summary>
internal sealed class PostureLines
{
    /// <param name="lines">The lines of a model, in the order wanted.</param>
    public PostureLines(IEnumerable<Line> lines)
    {
        var posture = lines
            .Where(l => l.Role == LineRole.Posture)
            .ToLookup(l => l.Category is null);
        var ofServices = posture[false].Select(l => l.Path).ToHashSet(StringComparer.Ordinal);
        Sites = [.. posture[true].Where(l => ofServices.Contains(l.Path))];
        var sites = Sites.Select(l => l.Path).ToHashSet(StringComparer.Ordinal);
        Services = [.. posture[false].Where(l => sites.Contains(l.Path))];
        Units = [.. posture[false].Where(l => !sites.Contains(l.Path))];
    }

    /// <summary>Persons present by site.</summary>
    public ImmutableArray<Line> Sites { get; }

    /// <summary>Persons present by site and service.</summary>
    public ImmutableArray<Line> Services { get; }

    /// <summary>Persons assigned by unit and site.</summary>
    public ImmutableArray<Line> Units { get; }
}
