using System.Collections.Immutable;
using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;

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
    public static Waterfall? Of(EvaluationResult @base, EvaluationResult alternative, string lineId)
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
        var theirs = alternative.Model.Inputs.ToDictionary(i => i.Id, StringComparer.Ordinal);
        var replaced = new Dictionary<string, Input>(StringComparer.Ordinal);
        var replacedLines = new Dictionary<string, EvaluationResult>(StringComparer.Ordinal);
        var steps = ImmutableArray.CreateBuilder<(Driver, double)>();
        var before = start;
        foreach (var driver in Drivers.InOrder.Where(d => d != Driver.Rule))
        {
            var next = new Dictionary<string, Input>(replaced, StringComparer.Ordinal);
            foreach (var input in @base.Model.Inputs.Where(i => Drivers.Of(i) == driver))
            {
                if (theirs.TryGetValue(input.Id, out var other) && other.Unit.Equals(input.Unit))
                {
                    next[input.Id] = Merged(input, other);
                }
            }

            var nextLines = new Dictionary<string, EvaluationResult>(
                replacedLines,
                StringComparer.Ordinal
            );
            foreach (
                var shared in @base.Model.Lines.Where(l =>
                    Drivers.Of(l) == driver
                    && alternative.Model.Find(l.Id)?.Unit.Equals(l.Unit) == true
                )
            )
            {
                nextLines[shared.Id] = alternative;
            }

            // A step that can't be worked out (a year the alternative does not know) is left to the rule.
            var result = EvaluationResult.Run(
                @base.Model,
                new DiagnosticCollector(),
                next,
                nextLines
            );
            var after = result is null ? before : Total(result);
            if (result is not null)
            {
                (replaced, replacedLines) = (next, nextLines);
            }

            steps.Add((driver, after - before));
            before = after;
        }

        steps.Add((Driver.Rule, end - before));
        return new Waterfall(lineId, start, steps.ToImmutable(), end);

        // A year in which the line has no value adds nothing.
        double Total(EvaluationResult result) =>
            years.Select(y => result.Value(lineId, y)).Where(v => !double.IsNaN(v)).Sum();
    }

    /// <summary>The alternative's values; the base's own in years that the alternative does not state.</summary>
    private static Input Merged(Input mine, Input other) =>
        mine.IsByYear && other.IsByYear
            ? other with
            {
                ByYear = mine.ByYear.SetItems(other.ByYear),
            }
            : other;
}
