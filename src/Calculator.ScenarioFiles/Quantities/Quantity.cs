using Calculator.Core.Modelling;

namespace Calculator.ScenarioFiles.Quantities;

/// <summary>A number read from text, in base units.</summary>
/// <param name="Value">The value; a percentage as a fraction.</param>
/// <param name="Unit">Its unit, or <c>null</c> when the text has none.</param>
public sealed record Quantity(double Value, Unit? Unit);
