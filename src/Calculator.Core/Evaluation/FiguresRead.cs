using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Evaluation;

/// <summary>The figures that a run reads on its way to a result, bounds that do not bind among them: another one in the place of any
/// other changes nothing as long as the rest stands as it is.</summary>
public sealed class FiguresRead
{
    private readonly EvaluationResult _result;
    private readonly ValueInterpreter _interpreter;
    private readonly HashSet<(string Input, int? Year)> _figures = [];
    private readonly HashSet<(string Line, int Index)> _seen = [];
    private readonly Stack<(string Line, int Index)> _open = [];

    private FiguresRead(EvaluationResult result)
    {
        _result = result;
        _interpreter = result.Interpreter;
        foreach (var line in result.Model.Lines.Where(l => !l.IsForOthers))
        {
            for (var index = 0; index < result.Model.Years.Count; index++)
            {
                Need(line.Id, index);
            }
        }

        while (_open.TryPop(out var cell))
        {
            Visit(result.Model.Find(cell.Line)!.Formula, cell.Index);
        }
    }

    /// <summary>The figures by input id, and by year where the input is a row of years.</summary>
    public static IReadOnlySet<(string Input, int? Year)> Of(EvaluationResult result) =>
        new FiguresRead(result)._figures;

    private void Visit(Formula formula, int index)
    {
        switch (formula)
        {
            case LookupFormula f:
                var year = _interpreter.Value(f.At, index);
                Read(f.Input, double.IsNaN(year) ? null : (int)Math.Round(year));
                Visit(f.At, index);
                break;
            case InputFormula f:
                Read(f.Input, _result.Model.Years.First + index);
                break;
            case LineReading f:
                Need(f.LineId, index + f.Offset);
                break;
            case ConditionalFormula f:
                Visit(f.Condition, index);
                Visit(_interpreter.Taken(f, index), index);
                break;
            case OpeningFormula f:
                Visit(_interpreter.Taken(f, index), index);
                break;
            default:
                foreach (var part in formula.Parts)
                {
                    Visit(part, index);
                }

                break;
        }
    }

    private void Read(Input input, int? year) =>
        _figures.Add((input.Id, input.IsByYear ? year : null));

    private void Need(string lineId, int index)
    {
        if (
            _result.KnownValue(lineId, _result.Model.Years.First + index) is not null
            && _seen.Add((lineId, index))
        )
        {
            _open.Push((lineId, index));
        }
    }
}
