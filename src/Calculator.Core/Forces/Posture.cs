using System.Collections.Immutable;

namespace Calculator.Core.Forces;

/// <summary>Where a sending nation's forces are, what they cost there, and how that changes.</summary>
public sealed record Posture
{
    public static Posture None { get; } = new();

    public ImmutableArray<Site> Sites { get; init; } = [];

    public ImmutableArray<ForceUnit> Units { get; init; } = [];

    public ImmutableArray<PostureChange> Changes { get; init; } = [];

    public ImmutableArray<CostRate> Rates { get; init; } = [];

    public ImmutableArray<DistanceRing> Rings { get; init; } = [];
}
