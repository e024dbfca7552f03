using System.Collections.Immutable;
using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Quantities;

namespace Calculator.Workbooks.Live;

/// <summary>How a line of the scenario answers to its inputs, one at a time, by runs with the input replaced.</summary>
internal static class Sensitivity
{
    /// <summary>The part by which an input is less or more.</summary>
    public const double Part = 0.1;

    // Cells worked out for the sheet at most, and the inputs tried at least and at most: a workbook is written in a moment.
    private const int MostCells = 200_000;
    private const int FewestInputs = 5;
    private const int MostInputs = 30;

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

    /// <summary>The effects on a line, largest first; those that carry most where there are many inputs.</summary>
    public static ImmutableArray<InputEffect> Of(EvaluationResult result, Line line)
    {
        var cells = result.Model.Lines.Length * result.Model.Years.Count;
        var most = Math.Clamp(MostCells / 2 / Math.Max(1, cells), FewestInputs, MostInputs);
        var value = Value(result, line);
        return
        [
            .. Largest(result, line)
                .Take(most)
                .Select(i => new InputEffect(
                    i,
                    Run(result, line, i, 1 - Part),
                    Run(result, line, i, 1 + Part)
                ))
                .Where(e => e.From(value) > 0)
                .OrderByDescending(e => e.From(value)),
        ];
    }

    private static IEnumerable<Input> Largest(EvaluationResult result, Line line)
    {
        var inputOf = new Dictionary<Figure, Input>(ReferenceEqualityComparer.Instance);
        foreach (var input in result.Model.Inputs.Where(IsTried))
        {
            foreach (var figure in input.Figures)
            {
                inputOf.TryAdd(figure, input);
            }
        }

        return CarriedAmounts
            .Of(result, [line])
            .Select(c => inputOf.GetValueOrDefault(c.Figure))
            .OfType<Input>()
            .Distinct(ReferenceEqualityComparer.Instance)
            .Cast<Input>();
    }

    private static double? Run(EvaluationResult result, Line line, Input input, double factor)
    {
        var changed = input with
        {
            Scalar = input.Scalar is { } scalar
                ? scalar with
                {
                    Value = scalar.Value * factor,
                }
                : null,
            ByYear = input.ByYear.ToImmutableSortedDictionary(
                f => f.Key,
                f => f.Value with { Value = f.Value.Value * factor }
            ),
        };
        var replaced = new Dictionary<string, Input>(StringComparer.Ordinal)
        {
            [input.Id] = changed,
        };
        return
            changed.Figures.All(f => input.Range.Contains(f.Value))
            && EvaluationResult.Run(result.Model, new DiagnosticCollector(), replaced) is { } run
            && Value(run, line) is var value
            && double.IsFinite(value)
            ? value
            : null;
    }
}
