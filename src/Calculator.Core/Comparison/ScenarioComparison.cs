using System.Collections.Immutable;
using Calculator.Core.Evaluation;
using Calculator.Core.Naming;

namespace Calculator.Core.Comparison;

/// <summary>Two scenarios side by side, line by line.</summary>
/// <param name="Base">The scenario compared with.</param>
/// <param name="Alternative">The other one.</param>
public sealed record ScenarioComparison(EvaluationResult Base, EvaluationResult Alternative)
{
    private static readonly ImmutableArray<string> s_explained =
    [
        SupportIds.Total,
        CostIds.Gross,
        CostIds.Stationing,
        CostIds.Force,
    ];

    /// <summary>The fiscal years that either covers.</summary>
    public ImmutableArray<int> Years { get; } =
    [.. Base.Model.Years.Years.Union(Alternative.Model.Years.Years).Order()];

    /// <summary>Lines of the base in its order, then those that only the alternative has. A line whose unit differs is two lines.</summary>
    public ImmutableArray<ComparedLine> Lines { get; } = [.. Compare(Base, Alternative)];

    /// <summary>The base with the alternative's drivers taken over one after another.</summary>
    public ImmutableArray<DriverStep> Steps { get; } = DriverStep.Of(Base, Alternative);

    /// <summary>The totals that both have, explained by drivers.</summary>
    public ImmutableArray<Waterfall> Waterfalls =>
        field.IsDefault
            ? field = [
                .. s_explained
                    .Select(id => Waterfall.Of(Base, Alternative, id, Steps))
                    .OfType<Waterfall>(),
            ]
            : field;

    private static IEnumerable<ComparedLine> Compare(
        EvaluationResult @base,
        EvaluationResult alternative
    )
    {
        foreach (var line in @base.Model.Lines)
        {
            var isShared = alternative.Model.Find(line.Id)?.Unit.Equals(line.Unit) == true;
            yield return new ComparedLine(line, @base, isShared ? alternative : null);
        }

        foreach (var line in alternative.Model.Lines)
        {
            if (@base.Model.Find(line.Id)?.Unit.Equals(line.Unit) != true)
            {
                yield return new ComparedLine(line, null, alternative);
            }
        }
    }
}
