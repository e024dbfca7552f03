using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Evaluation;

/// <summary>Explains a value: its formula with the operands filled in, down to the sourced inputs.</summary>
public sealed class Derivation
{
    private readonly EvaluationResult _result;
    private readonly ValueInterpreter _interpreter;
    private readonly HashSet<(string, int)> _shown = [];

    private Derivation(EvaluationResult result)
    {
        _result = result;
        _interpreter = result.Interpreter;
    }

    /// <summary>The derivation of a line's value in one fiscal year.</summary>
    /// <exception cref="KeyNotFoundException">No such line.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside the model's years.</exception>
    public static DerivationNode Of(EvaluationResult result, string lineId, int year)
    {
        _ = result.Value(lineId, year);
        return new Derivation(result).Line(lineId, year - result.Model.Years.First);
    }

    private DerivationNode Line(string lineId, int index)
    {
        var line = _result.Model.Find(lineId)!;
        var year = YearOf(index);
        var node = new DerivationNode(
            lineId,
            line.Title,
            year,
            _result.Value(lineId, year),
            line.Unit
        )
        {
            Source = line.Source,
            Note = line.Note,
        };
        if (!_shown.Add((lineId, index)))
        {
            return node with { IsRepeated = true };
        }

        return node with
        {
            Formula = new NamedFormula(_interpreter, index).Write(line.Formula),
            Filled = new FilledFormula(_interpreter, index).Write(line.Formula),
            Remarks = [.. DerivationRemarks.Of(_result, _interpreter, line, index)],
            Operands =
            [
                .. Read(line.Formula, index)
                    .Distinct()
                    .Select(f => Operand(f, index))
                    .OfType<DerivationNode>(),
            ],
        };
    }

    /// <summary>The lines and inputs in the branches that were taken, in reading order.</summary>
    private IEnumerable<Formula> Read(Formula formula, int index) =>
        TakenParts.Of(_interpreter, formula, index).Where(f => f is LineReading or InputReading);

    private DerivationNode? Operand(Formula formula, int index) =>
        formula switch
        {
            LineReading f => _result.KnownValue(f.LineId, YearOf(index + f.Offset)) is null
                ? null
                : Line(f.LineId, index + f.Offset),
            LookupFormula f => Input(f.Input, (int)Math.Round(_interpreter.Value(f.At, index))),
            InputReading f => Input(f.Input, YearOf(index)),
            _ => null,
        };

    private int YearOf(int index) => _result.Model.Years.First + index;

    /// <summary>An input's figure; nothing where it states none for the year.</summary>
    private static DerivationNode? Input(Input input, int year) =>
        (input.Scalar ?? input.ByYear.GetValueOrDefault(year)) is { } figure
            ? new DerivationNode(input.Id, input.Title, year, figure.Value, input.Unit)
            {
                Written = figure.Written,
                IsForAllYears = !input.IsByYear,
                Source = figure.Source,
                Note = figure.Note,
                Path = figure.Path,
            }
            : null;
}
