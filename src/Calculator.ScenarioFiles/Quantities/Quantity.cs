using Calculator.Core.Quantities;

namespace Calculator.ScenarioFiles.Quantities;

/// <summary>A number read from text, in base units.</summary>
/// <param name="Value">The value; a percentage as a fraction.</param>
/// <param name="Unit">Its unit, or <c>null</c> when the text has none.</param>
public sealed record Quantity(double Value, Unit? Unit)
{
    /// <summary>One unit of the last digit written, in base units: 0.1 bn for <c>1_247.2 bn KRW</c>. Greater than 0.</summary>
    public double LastDigit { get; init; } = 1;
}
