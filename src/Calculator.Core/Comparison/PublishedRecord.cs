using System.Collections.Immutable;
using Calculator.Core.Compilation;
using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Published;
using Calculator.Core.Quantities;
using Calculator.Core.Time;

namespace Calculator.Core.Comparison;

/// <summary>Sets a scenario's published figures beside its run.</summary>
public static class PublishedRecord
{
    /// <summary>Each figure with the run's value, in the scenario's order.</summary>
    /// <param name="result">The run.</param>
    /// <param name="figures">Figures that <see cref="PublishedCheck"/> found nothing wrong with.</param>
    /// <exception cref="KeyNotFoundException">A figure names no line of the run.</exception>
    public static ImmutableArray<PublishedOutcome> Of(
        EvaluationResult result,
        ImmutableArray<PublishedFigure> figures
    ) =>
        [
            .. figures.Select(f => new PublishedOutcome(
                f,
                PublishedCheck.UnitOf(result.Model, f),
                Computed(result, f),
                IsRestated(result.Model, f)
            )),
        ];

    /// <summary>A disagreement without a reason, and a reason without a disagreement, each a warning.</summary>
    public static IEnumerable<Diagnostic> Warnings(IEnumerable<PublishedOutcome> outcomes)
    {
        foreach (var outcome in outcomes)
        {
            var figure = outcome.Figure;
            if (outcome.IsOpen)
            {
                yield return new Diagnostic(
                    "PUB008",
                    Severity.Warning,
                    figure.Path,
                    $"{figure.Describe()}: {figure.Written} was published ({figure.Source}), and the scenario gives {QuantityFormat.Write(outcome.Computed, outcome.Unit)}"
                );
            }
            else if (outcome.Agrees && figure.Differs is not null)
            {
                yield return new Diagnostic(
                    "PUB009",
                    Severity.Warning,
                    figure.Path,
                    $"{figure.Describe()}: {figure.Written} is said to differ ({figure.Differs}), but it agrees"
                );
            }
        }
    }

    /// <summary>
    /// value = line(year); sum and mean over the years, each divided by the same of 'over' where it is stated;
    /// change = sum(years) - sum(against); growth = sum(years) / sum(against) - 1;
    /// yearly growth = (line(year) / line(against)) ^ (1 / (year - against)) - 1.
    /// </summary>
    private static double Computed(EvaluationResult result, PublishedFigure figure)
    {
        var value = Sum(figure.LineId, figure.Years);
        var against = figure.Against is { } years ? Sum(figure.LineId, years) : double.NaN;
        return figure.Aggregation switch
        {
            Aggregation.Change => value - against,
            Aggregation.Growth => value / against - 1,
            Aggregation.YearlyGrowth => Math.Pow(
                value / against,
                1.0 / (figure.Years.Last - figure.Against!.Value.Last)
            ) - 1,
            // The mean of both over the same years is the ratio of the sums.
            _ when figure.Over is not null => value / Sum(figure.Over, figure.Years),
            Aggregation.Mean => value / figure.Years.Count,
            _ => value,
        };

        double Sum(string lineId, YearRange span) => span.Years.Sum(y => result.Value(lineId, y));
    }

    private static bool IsRestated(Model model, PublishedFigure figure)
    {
        if (figure.Over is not null || figure.Aggregation.IsComparison())
        {
            return false;
        }

        var unit = PublishedCheck.UnitOf(model, figure);
        return model
            .Inputs.Where(i => i.Unit.Equals(unit))
            .SelectMany(i => i.Figures)
            .Any(f => IsSame(f.Value) || IsSame(f.Value * figure.Years.Count));

        bool IsSame(double value) =>
            Math.Abs(value - figure.Value) <= Math.Abs(figure.Value) * 1e-12;
    }
}
