using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Evaluation;

/// <summary>The figures that a run reads on its way to a result, bounds that do not bind among them: another one in the place of any
/// other changes nothing as long as the rest stands as it is.</summary>
public sealed class FiguresRead
{
    private readonly EvaluationResult _result;
    private readonly ValueInterpreter _interpreter;
    private readonly HashSet<string> _single = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<int>> _years = new(StringComparer.Ordinal);

    // Cells of lines: those met, and those still to look at, line beside index. Lists of structures would be compiled in every run.
    private readonly Dictionary<string, HashSet<int>> _seen = new(StringComparer.Ordinal);
    private readonly List<string> _openLines = [];
    private readonly List<int> _openIndices = [];

    private FiguresRead(EvaluationResult result)
    {
        _result = result;
        _interpreter = result.Interpreter;
        foreach (var line in result.Model.Lines)
        {
            for (var index = 0; index < result.Model.Years.Count && !line.IsForOthers; index++)
            {
                Need(line.Id, index);
            }
        }

        while (_openLines.Count > 0)
        {
            var (line, index) = (_openLines[^1], _openIndices[^1]);
            _openLines.RemoveAt(_openLines.Count - 1);
            _openIndices.RemoveAt(_openIndices.Count - 1);
            Visit(result.Model.Find(line)!.Formula, index);
        }
    }

    /// <summary>Goes through the run.</summary>
    public static FiguresRead Of(EvaluationResult result) => new(result);

    /// <summary>True where the single value of that input is read.</summary>
    public bool Contains(string inputId) => _single.Contains(inputId);

    /// <summary>True where the figure of that year is read of an input that is a row of years.</summary>
    public bool Contains(string inputId, int year) =>
        _years.TryGetValue(inputId, out var years) && years.Contains(year);

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

    private void Read(Input input, int? year)
    {
        if (!input.IsByYear)
        {
            _single.Add(input.Id);
        }
        else if (year is { } at)
        {
            Add(_years, input.Id, at);
        }
    }

    private void Need(string lineId, int index)
    {
        if (
            _result.KnownValue(lineId, _result.Model.Years.First + index) is not null
            && Add(_seen, lineId, index)
        )
        {
            _openLines.Add(lineId);
            _openIndices.Add(index);
        }
    }

    private static bool Add(Dictionary<string, HashSet<int>> sets, string id, int number)
    {
        if (!sets.TryGetValue(id, out var set))
        {
            sets.Add(id, set = []);
        }

        return set.Add(number);
    }
}
