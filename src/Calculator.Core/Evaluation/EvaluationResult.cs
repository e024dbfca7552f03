using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling;
using Calculator.Core.Quantities;

namespace Calculator.Core.Evaluation;

/// <summary>The value of every line of a model in every year: the run.</summary>
public sealed class EvaluationResult
{
    private readonly Dictionary<string, double[]> _values;

    private EvaluationResult(Model model, Dictionary<string, double[]> values)
    {
        Model = model;
        _values = values;
    }

    public Model Model { get; }

    /// <summary>Works out the model year by year; <c>null</c> with errors where an input has no value for a year
    /// or a result is not a number.</summary>
    /// <param name="model">The model.</param>
    /// <param name="diagnostics">Takes the errors.</param>
    /// <param name="replaced">Inputs to use instead of the model's own, by id.</param>
    /// <param name="replacedLines">Lines whose values are taken from another result where that covers the year, by id.</param>
    public static EvaluationResult? Run(
        Model model,
        DiagnosticCollector diagnostics,
        IReadOnlyDictionary<string, Input>? replaced = null,
        IReadOnlyDictionary<string, EvaluationResult>? replacedLines = null
    )
    {
        var values = model.Lines.ToDictionary(
            l => l.Id,
            _ => new double[model.Years.Count],
            StringComparer.Ordinal
        );
        var interpreter = new ValueInterpreter(model.Years.First, values, replaced);
        var failed = false;
        foreach (
            var (index, line) in model.EvaluationPasses.SelectMany(pass =>
                Enumerable.Range(0, model.Years.Count).SelectMany(i => pass.Select(l => (i, l)))
            )
        )
        {
            {
                try
                {
                    var value =
                        replacedLines is not null
                        && replacedLines.TryGetValue(line.Id, out var other)
                        && other.Model.Years.Contains(model.Years.First + index)
                        && other.Value(line.Id, model.Years.First + index) is var taken
                        && !double.IsNaN(taken)
                            ? taken
                            : interpreter.Value(line.Formula, index);
                    values[line.Id][index] = value;
                    if (
                        !double.IsFinite(value)
                        && !failed
                        && !(double.IsNaN(value) && interpreter.IsBlank(line.Formula, index))
                    )
                    {
                        failed = true;
                        diagnostics.Error(
                            "EVA002",
                            line.Path,
                            $"line '{line.Id}' has no value in {model.Years.First + index}: its formula divides by zero or grows beyond any number"
                        );
                    }
                }
                catch (MissingYearException missing) when (line.IsOnDemand)
                {
                    values[line.Id][index] = double.NaN;
                    interpreter.Miss(line.Id, index, missing);
                }
                catch (MissingYearException missing)
                {
                    failed = true;
                    values[line.Id][index] = double.NaN;
                    diagnostics.Error(
                        "EVA001",
                        missing.Input.Figures.FirstOrDefault()?.Path ?? line.Path,
                        missing.Message
                    );
                }
            }
        }

        if (failed)
        {
            return null;
        }

        var result = new EvaluationResult(model, values);
        result.Watch(diagnostics);
        return result;
    }

    private void Watch(DiagnosticCollector diagnostics)
    {
        foreach (var line in Model.Lines)
        {
            if (line.Watch is { } watch)
            {
                var years = Model
                    .Years.Years.Where(y => Value(line.Id, y) > LineWatch.Tolerance)
                    .Select(y => $"{y} ({QuantityFormat.Write(Value(line.Id, y), line.Unit)})")
                    .ToArray();
                if (years.Length > 0)
                {
                    diagnostics.Warning(
                        watch.Code,
                        watch.Path,
                        $"{watch.Message}: {string.Join(", ", years)}"
                    );
                }
            }
        }
    }

    /// <summary>A line's values in year order; not a number where the line has no value in a year.</summary>
    /// <exception cref="KeyNotFoundException">No such line.</exception>
    public ReadOnlySpan<double> Values(string lineId) => _values[lineId];

    /// <summary>A line's value in one fiscal year; not a number where it has none.</summary>
    /// <exception cref="KeyNotFoundException">No such line.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside the model's years.</exception>
    public double Value(string lineId, int year) =>
        Model.Years.Contains(year)
            ? _values[lineId][year - Model.Years.First]
            : throw new ArgumentOutOfRangeException(
                nameof(year),
                year,
                $"The model covers {Model.Years}."
            );

    internal ValueInterpreter Interpreter => new(Model.Years.First, _values);
}
