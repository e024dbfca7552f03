using Calculator.Core.Economy;

namespace Calculator.Core.Forces;

/// <summary>One part of what a unit costs a year wherever it is: operating, or direct, indirect and overhead cost apart.</summary>
/// <param name="Name"><c>operating-cost</c>, <c>direct-cost</c>, <c>indirect-cost</c> or <c>overhead-cost</c>.</param>
/// <param name="Amount">The whole unit's cost by year.</param>
public sealed record UnitCost(string Name, YearPath Amount);
