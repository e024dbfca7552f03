using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Time;

namespace Calculator.Core.Evaluation;

/// <summary>The value of every line of a model in every year: the run.</summary>
public sealed class EvaluationResult
{
    private readonly LineValues _values;

    private EvaluationResult(Model model, LineValues values)
    {
        Model = model;
        _values = values;
        RunUp = values.Early.Select(e => (int?)e.Index).FirstOrDefault() is { } earliest
            ? new YearRange(model.Years.First + earliest, model.Years.First - 1)
            : null;
    }

    public Model Model { get; }

    /// <summary>The years before the model's first that values of the model rest on; <c>null</c> where there are none.</summary>
    public YearRange? RunUp { get; }

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
        var values = new LineValues(model);
        var found = new DiagnosticCollector();
        ModelRun.Fill(model, values, new Replacements(replaced, replacedLines), found);
        foreach (var item in found.Items)
        {
            diagnostics.Add(item);
        }

        if (found.HasErrors)
        {
            return null;
        }

        var result = new EvaluationResult(model, values);
        LineWatches.Tell(result, diagnostics);
        return result;
    }

    /// <summary>The run with an input replaced in some lines, which are worked out anew; the others keep their values. <c>null</c> where
    /// one of those has no result.</summary>
    internal EvaluationResult? Again(Input replaced, IReadOnlySet<string> lines)
    {
        var values = new LineValues(_values, lines);
        var found = new DiagnosticCollector();
        var inputs = new Dictionary<string, Input>(StringComparer.Ordinal)
        {
            [replaced.Id] = replaced,
        };
        ModelRun.Fill(Model, values, new Replacements(inputs, Lines: null), found, lines);
        return found.HasErrors ? null : new EvaluationResult(Model, values);
    }

    /// <summary>A line's values in year order; not a number where the line has no value in a year.</summary>
    /// <exception cref="KeyNotFoundException">No such line.</exception>
    public ReadOnlySpan<double> Values(string lineId) => _values.Row(lineId);

    /// <summary>A line's value in one fiscal year; not a number where it has none.</summary>
    /// <exception cref="KeyNotFoundException">No such line.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside the model's years, and none of those rests on the line's value in it.</exception>
    public double Value(string lineId, int year) =>
        KnownValue(lineId, year)
        ?? throw new ArgumentOutOfRangeException(
            nameof(year),
            year,
            $"The model covers {Model.Years}."
        );

    /// <summary>A line's value in one fiscal year, not a number where it has none; <c>null</c> outside the model's years, but for the
    /// values before them that one of those rests on.</summary>
    /// <exception cref="KeyNotFoundException">No such line.</exception>
    public double? KnownValue(string lineId, int year)
    {
        var row = _values.Row(lineId);
        return Model.Years.Contains(year) ? row[year - Model.Years.First]
            : _values.TryEarly(lineId, year - Model.Years.First, out var early) ? early
            : null;
    }

    /// <summary>What a formula over the model's lines comes to in one fiscal year of the model, as that of a line would; not a number
    /// where it has no value.</summary>
    /// <exception cref="KeyNotFoundException">It reads a line that the model does not have.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside the model's years.</exception>
    public double Value(Formula formula, int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, Model.Years.First);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, Model.Years.Last);
        var interpreter = Interpreter;
        var value = interpreter.Value(formula, year - Model.Years.First);
        return interpreter.Missing is null ? value : double.NaN;
    }

    internal ValueInterpreter Interpreter => new(Model, _values);

    /// <summary>Lines and indices worked out before the model's first year, the earliest first.</summary>
    internal IEnumerable<(string Line, int Index)> Early => _values.Early;
}
