using System.Collections.Immutable;
using Calculator.Core.Evaluation;

namespace Calculator.Core.Comparison;

/// <summary>How a line's total over the common years goes from one scenario to another, driver by driver.</summary>
/// <param name="LineId">The line.</param>
/// <param name="Start">Total of the base.</param>
/// <param name="Steps">The effect of each driver, in order; together <paramref name="End"/> less <paramref name="Start"/>.</param>
/// <param name="End">Total of the alternative.</param>
public sealed record Waterfall(
    string LineId,
    double Start,
    ImmutableArray<(Driver Driver, double Effect)> Steps,
    double End
)
{
    /// <summary>The base's inputs of one driver after another, and the lines that carry it (exchange rates, price factors, index
    /// growth, headcounts), are replaced by the alternative's (those that both have, in the same unit) and the base is worked out again: a driver's effect is the change that its step makes. Rule is what is left.
    /// <c>null</c> where the line is missing in one of them, or no year is common.</summary>
    public static Waterfall? Of(
        EvaluationResult @base,
        EvaluationResult alternative,
        string lineId
    ) => Of(@base, alternative, lineId, DriverStep.Of(@base, alternative));

    /// <summary>The same with the drivers' steps at hand, which are those of every line.</summary>
    public static Waterfall? Of(
        EvaluationResult @base,
        EvaluationResult alternative,
        string lineId,
        ImmutableArray<DriverStep> drivers
    )
    {
        if (
            @base.Model.Find(lineId) is not { } line
            || alternative.Model.Find(lineId)?.Unit.Equals(line.Unit) != true
        )
        {
            return null;
        }

        var years = @base.Model.Years.Years.Where(alternative.Model.Years.Contains).ToArray();
        if (years.Length == 0)
        {
            return null;
        }

        var (start, end) = (Total(@base), Total(alternative));
        var steps = ImmutableArray.CreateBuilder<(Driver, double)>();
        var before = start;
        foreach (var step in drivers)
        {
            // A step that can't be worked out (a year the alternative does not know) is left to the rule.
            var after = Total(step.Result);
            steps.Add((step.Driver, after - before));
            before = after;
        }

        steps.Add((Driver.Rule, end - before));
        return new Waterfall(lineId, start, steps.ToImmutable(), end);

        // A year in which the line has no value adds nothing.
        double Total(EvaluationResult result) =>
            years.Select(y => result.Value(lineId, y)).Where(v => !double.IsNaN(v)).Sum();
    }
}
