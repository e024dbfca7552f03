using System.Collections.Immutable;
using Calculator.Core.Quantities;

namespace Calculator.Core.Forces;

/// <summary>A unit of the sending nation's forces.</summary>
/// <param name="Id">Id in the scenario.</param>
/// <param name="Title">Its name.</param>
/// <param name="Service">Service, for example <c>marine-corps</c>.</param>
/// <param name="TypeId">Its type, or <c>null</c>.</param>
/// <param name="SiteId">The site it is at before any change; where it comes to when a change adds it.</param>
/// <param name="Personnel">Persons assigned.</param>
/// <param name="Presence">How it is present.</param>
/// <param name="Path">Where it stands in the scenario document.</param>
public sealed record ForceUnit(
    string Id,
    string Title,
    string Service,
    string? TypeId,
    string SiteId,
    Figure Personnel,
    Presence Presence,
    string Path
)
{
    /// <summary>Part of the year that a rotational unit is present, 0 to 1.</summary>
    public Figure? PresenceFactor { get; init; }

    /// <summary>What the whole unit costs a year wherever it is.</summary>
    public ImmutableArray<UnitCost> Costs { get; init; } = [];
}
