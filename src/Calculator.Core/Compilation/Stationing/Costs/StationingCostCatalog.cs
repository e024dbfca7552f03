using System.Collections.Immutable;

namespace Calculator.Core.Compilation.Stationing.Costs;

/// <summary>Every yearly cost of a posture, in the order in which a place's lines stand.</summary>
internal static class StationingCostCatalog
{
    public static ImmutableArray<IStationingCost> Costs { get; } =
    [new SiteSupportCost(), new MilitaryPayCost(), new UnitOperationCost()];
}
