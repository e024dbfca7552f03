using System.Collections.Immutable;

namespace Calculator.Core.Compilation.Stationing.Costs;

/// <summary>Every one-time cost of a change, in the order in which its lines stand.</summary>
internal static class ChangeCostCatalog
{
    public static ImmutableArray<IChangeCost> Costs { get; } =
    [new TransportCost(), new ConstructionCost(), new ClosureCost()];
}
