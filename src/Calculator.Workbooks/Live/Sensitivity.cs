using System.Collections.Immutable;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Quantities;

namespace Calculator.Workbooks.Live;

/// <summary>How a line of the scenario answers to its inputs, one at a time, by runs with the input replaced.</summary>
internal static class Sensitivity
{
    /// <summary>The part by which an input is less or more.</summary>
    public const double Part = 0.1;

    // Values of lines worked out for the sheet at most, and the inputs tried at least and at most: a workbook is written in a moment.
    private const int MostCells = 200_000;
    private const int FewestInputs = 5;
    private const int MostInputs = 30;

    // What the order of some hundred sums and products leaves of 2^-53 each. A row of levels that an index divides by its own first one
    // moves nothing, and no more than this.
    private const double Rounding = 1e-12;

    /// <summary>True for a figure of the scenario that is more or less, and not the year of something.</summary>
    public static bool IsTried(Input input) =>
        input.IsChangeable && !input.Unit.IsTerm && input.Figures.Any(f => f.Value != 0);

    /// <summary>The total of a line that adds up over the years, the last year's value of another.</summary>
    public static double Value(EvaluationResult result, Line line)
    {
        var values = result.Values(line.Id);
        if (!line.AddsUpOverYears)
        {
            return values[^1];
        }

        var sum = 0.0;
        foreach (var value in values)
        {
            sum += double.IsNaN(value) ? 0 : value;
        }

        return sum;
    }

    /// <summary>The effects on a line, largest first; those that carry most where there are many inputs, without those that move nothing.</summary>
    public static IReadOnlyList<InputEffect> Of(EvaluationResult result, Line line)
    {
        var rerun = new LineRerun(result, line.Id);
        var most = Math.Clamp(MostCells / 2 / rerun.MostCells, FewestInputs, MostInputs);
        var value = Value(result, line);
        // Plain loops: sorting by numbers and lists of structures would be compiled in every run.
        var effects = new List<InputEffect>();
        foreach (var input in Largest(result, line, most))
        {
            var effect = new InputEffect(input, Run(input, 1 - Part), Run(input, 1 + Part));
            var size = effect.From(value);
            var at = effects.Count;
            while (at > 0 && effects[at - 1].From(value) < size)
            {
                at--;
            }

            if (size > 0)
            {
                effects.Insert(at, effect);
            }
        }

        return effects;

        double? Run(Input input, double factor) =>
            Times(input, factor) is var changed
            && changed.Figures.All(f => input.Range.Contains(f.Value))
            && rerun.With(changed) is { } run
            && Value(run, line) is var found
            && double.IsFinite(found)
                ? Math.Abs(found - value) <= Rounding * Math.Abs(value)
                    ? value
                    : found
                : null;
    }

    private static List<Input> Largest(EvaluationResult result, Line line, int most)
    {
        var inputOf = new Dictionary<Figure, Input>(ReferenceEqualityComparer.Instance);
        foreach (var input in result.Model.Inputs.Where(IsTried))
        {
            foreach (var figure in input.Figures)
            {
                inputOf.TryAdd(figure, input);
            }
        }

        var largest = new List<Input>();
        var carried = CarriedAmounts.Of(result, [line]);
        for (var i = 0; i < carried.Count && largest.Count < most; i++)
        {
            if (inputOf.TryGetValue(carried[i].Figure, out var input) && !largest.Contains(input))
            {
                largest.Add(input);
            }
        }

        return largest;
    }

    private static Input Times(Input input, double factor)
    {
        if (input.Scalar is { } scalar)
        {
            return input with { Scalar = scalar with { Value = scalar.Value * factor } };
        }

        var years = ImmutableSortedDictionary<int, Figure>.Empty.ToBuilder();
        foreach (var (year, figure) in input.ByYear)
        {
            years.Add(year, figure with { Value = figure.Value * factor });
        }

        return input with
        {
            ByYear = years.ToImmutable(),
        };
    }
}
