using System.Collections.Immutable;
using Calculator.Core.Economy;
using Calculator.Core.Quantities;

namespace Calculator.Core.Forces;

/// <summary>How a unit is present at its site.</summary>
public enum Presence
{
    /// <summary>Stationed there, with its people assigned there.</summary>
    Permanent,

    /// <summary>There in turns: present a part of the year (the presence factor; 1 is heel-to-toe).</summary>
    Rotational,

    /// <summary>Equipment only; the personnel stated are its caretakers.</summary>
    Prepositioned,
}

/// <summary>A kind of unit: what one has and costs.</summary>
/// <param name="Id">Id in the scenario.</param>
/// <param name="Path">Where it stands in the scenario document.</param>
public sealed record UnitType(string Id, string Path)
{
    /// <summary>Persons of one unit.</summary>
    public Figure? Personnel { get; init; }

    /// <summary>What one unit costs a year wherever it is.</summary>
    public ImmutableArray<UnitCost> Costs { get; init; } = [];
}

/// <summary>One part of what a unit costs a year wherever it is: operating, or direct, indirect and overhead cost apart.</summary>
/// <param name="Name"><c>operating-cost</c>, <c>direct-cost</c>, <c>indirect-cost</c> or <c>overhead-cost</c>.</param>
/// <param name="Amount">The whole unit's cost by year.</param>
public sealed record UnitCost(string Name, YearPath Amount);

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
