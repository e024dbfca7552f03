using System.Collections.Immutable;
using Calculator.Core.Comparison;
using Calculator.Core.Evaluation;

namespace Calculator.Workbooks.Live;

/// <summary>One choice of the scenario switch: the scenario itself, or an alternative.</summary>
/// <param name="Name">What the switch calls it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Result">Its run.</param>
/// <param name="Positions">Where its figures stand in the scenario file.</param>
internal sealed record LiveCase(
    string Name,
    string Title,
    EvaluationResult Result,
    ImmutableDictionary<string, string> Positions
)
{
    /// <summary>What was printed elsewhere for its results, beside them.</summary>
    public ImmutableArray<PublishedOutcome> Published { get; init; } = [];
}
