using System.Collections.Immutable;
using Calculator.Core.Quantities;
using Calculator.Core.Time;

namespace Calculator.Core.Economy;

/// <summary>A figure for every fiscal year: an exchange rate, an index, a headcount, a budget.</summary>
/// <param name="Unit">Unit of every year's value.</param>
/// <param name="Path">Where it stands in the scenario document.</param>
public abstract record YearPath(Unit Unit, string Path)
{
    /// <summary>The figure as a scenario states it for a year, where one is stated for that year; <c>null</c> where it follows from
    /// others (growth, a change over years) or there is none.</summary>
    public virtual Figure? StatedIn(int year) => null;
}

/// <summary>The same value in every year.</summary>
public sealed record ConstantPath(Figure Value) : YearPath(Value.Unit, Value.Path)
{
    public override Figure StatedIn(int year) => Value;
}

/// <summary><c>value(t) = base * (1 + growth) ^ (t - base year)</c>, before the base year as after it.</summary>
/// <param name="Base">The value in the base year.</param>
/// <param name="BaseYear">Fiscal year of <paramref name="Base"/>.</param>
/// <param name="Growth">Yearly growth, a ratio.</param>
public sealed record GrowthPath(Figure Base, Figure BaseYear, Figure Growth)
    : YearPath(Base.Unit, Base.Path);

/// <summary>Linear from one value to another, level before and after.</summary>
/// <param name="From">Value in the first year of <paramref name="Over"/>.</param>
/// <param name="To">Value in the last year of <paramref name="Over"/>.</param>
/// <param name="Over">The years of the change, at least two.</param>
/// <param name="OverPath">Where the years stand in the scenario document.</param>
public sealed record PhasePath(Figure From, Figure To, YearRange Over, string OverPath)
    : YearPath(From.Unit, From.Path)
{
    /// <summary>Where the years of the change were published; <c>null</c> when the scenario names nothing.</summary>
    public string? OverSource { get; init; }

    /// <summary>What a reader should know of them.</summary>
    public string? OverNote { get; init; }
}

/// <summary>A value a year, stated in the scenario or taken from a named series of the reference data.</summary>
/// <param name="Values">The known years.</param>
/// <param name="After">What holds after the last known year; <c>null</c> when the scenario states nothing, so that asking is an error.</param>
/// <param name="Unit">Unit of every value.</param>
/// <param name="Path">Where it stands in the scenario document.</param>
public sealed record SchedulePath(
    ImmutableSortedDictionary<int, Figure> Values,
    PathContinuation? After,
    Unit Unit,
    string Path
) : YearPath(Unit, Path)
{
    /// <summary>Name of the reference series, or <c>null</c> for a schedule written out.</summary>
    public string? SeriesName { get; init; }

    public override Figure? StatedIn(int year) =>
        Values.TryGetValue(year, out var figure) ? figure
        : Values.IsEmpty || year < Values.Keys.Last() ? null
        : After switch
        {
            HoldLast => Values.Values.Last(),
            ValueAfterLast after => after.Value,
            _ => null,
        };
}

/// <summary>The stated path of a schedule after its last known year.</summary>
public abstract record PathContinuation;

/// <summary>The last known value holds.</summary>
public sealed record HoldLast : PathContinuation;

/// <summary>The last known value grows at a yearly rate.</summary>
public sealed record GrowFromLast(Figure Growth) : PathContinuation;

/// <summary>One stated value in every later year.</summary>
public sealed record ValueAfterLast(Figure Value) : PathContinuation;
