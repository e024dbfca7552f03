using System.Collections.Immutable;
using Calculator.Core.Quantities;

namespace Calculator.Reporting.Sweeps;

/// <summary>An input that takes one value after another.</summary>
/// <param name="Path">Its dotted path in the scenario.</param>
/// <param name="Texts">The values as a scenario would state them, in the order tried; at least one.</param>
public sealed record SweptInput(string Path, ImmutableArray<string> Texts)
{
    /// <summary>The same as numbers in base units; <c>null</c> where a value is no number.</summary>
    public ImmutableArray<double>? Numbers { get; init; }

    /// <summary>Their unit; <c>null</c> where they are written without one.</summary>
    public Unit? Unit { get; init; }
}
