using Calculator.Core.Expressions;
using Calculator.Core.Quantities;

namespace Calculator.Core.Scenarios;

/// <summary>A line that a scenario adds to the results by a formula of its own.</summary>
/// <param name="Id">Id of the line in the results.</param>
/// <param name="Title">What it is called in results.</param>
/// <param name="Formula">The formula.</param>
/// <param name="Written">The formula's text.</param>
/// <param name="Path">Where the line stands in the scenario document.</param>
public sealed record OwnLine(
    string Id,
    string Title,
    Expression Formula,
    string Written,
    string Path
)
{
    /// <summary>The unit stated; <c>null</c> for that of the formula.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Where the figures in the formula were published; <c>null</c> when nothing says so.</summary>
    public string? Source { get; init; }

    /// <summary>What a reader should know of it; <c>null</c> for nothing.</summary>
    public string? Note { get; init; }
}
