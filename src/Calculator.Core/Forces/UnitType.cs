using System.Collections.Immutable;
using Calculator.Core.Quantities;

namespace Calculator.Core.Forces;

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
