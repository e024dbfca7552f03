using System.Collections.Immutable;
using Calculator.Core.Time;

namespace Calculator.Core.Modelling;

/// <summary>A scenario compiled: inputs and lines over the years, units checked, no cycle, nothing missing.
/// Made by <see cref="ModelBuilder"/> only.</summary>
public sealed class Model
{
    private readonly Dictionary<string, Line> _byId;
    private readonly Lazy<IReadOnlySet<string>> _blanks;

    internal Model(
        YearRange years,
        int earliestYear,
        ImmutableArray<Input> inputs,
        ImmutableArray<Line> lines,
        ImmutableArray<ImmutableArray<Line>> evaluationPasses
    )
    {
        Years = years;
        EarliestYear = earliestYear;
        Inputs = inputs;
        Lines = lines;
        EvaluationPasses = evaluationPasses;
        _byId = lines.ToDictionary(l => l.Id, StringComparer.Ordinal);
        _blanks = new(() => BlankLines.Of(Lines));
    }

    /// <summary>The fiscal years of every line.</summary>
    public YearRange Years { get; }

    /// <summary>The earliest year that a line with a run-up is worked out for: before it nothing was agreed. The first of
    /// <see cref="Years"/> where no term began earlier.</summary>
    public int EarliestYear { get; }

    /// <summary>Every assumption, in the order the lines first use them.</summary>
    public ImmutableArray<Input> Inputs { get; }

    /// <summary>Every line, in reading order.</summary>
    public ImmutableArray<Line> Lines { get; }

    /// <summary>What inputs must keep to together once they are changed.</summary>
    public ImmutableArray<Condition> Conditions { get; internal init; } = [];

    /// <summary>The same lines, each after those it needs in the same year; each pass runs over all years before the next begins.</summary>
    public ImmutableArray<ImmutableArray<Line>> EvaluationPasses { get; }

    /// <summary>True when a line may have no value in some year by its own formula, or because a line it reads may have none.</summary>
    public bool MayBeBlank(string lineId) => _blanks.Value.Contains(lineId);

    /// <summary>The line of that id, or <c>null</c>.</summary>
    public Line? Find(string lineId) => _byId.GetValueOrDefault(lineId);
}
