using System.Collections.Immutable;

namespace Calculator.Core.Decisions;

/// <summary>Which values of an input bring a measure to a target, in ascending order.</summary>
/// <param name="Solutions">Values, or spans of values throughout which the measure is the target; empty where there is none.</param>
/// <param name="Jumps">Values at which the measure jumps over the target without being it.</param>
/// <param name="Lowest">The least that the measure was found to be, and where; <c>null</c> where it has no value anywhere.</param>
/// <param name="Highest">The most that the measure was found to be, and where.</param>
/// <param name="Refused">Values tried at which there is no result.</param>
/// <param name="Tried">Values tried in the scan of the range.</param>
public sealed record TargetAnswer(
    ImmutableArray<TargetSolution> Solutions,
    ImmutableArray<double> Jumps,
    (double Input, double Measure)? Lowest,
    (double Input, double Measure)? Highest,
    int Refused,
    int Tried
);
