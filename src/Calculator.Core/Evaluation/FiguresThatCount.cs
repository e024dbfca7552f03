using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Evaluation;

/// <summary>Finds the figures that a run's results rest on, part by deciding part. Another figure in their place would change a
/// result; in place of any other it would not.</summary>
internal sealed class FiguresThatCount
{
    private readonly EvaluationResult _result;
    private readonly ValueInterpreter _interpreter;
    private readonly DecidingParts _parts;
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly HashSet<(string Input, int Year)> _years = [];

    private FiguresThatCount(EvaluationResult result)
    {
        _result = result;
        _interpreter = result.Interpreter;
        _parts = new DecidingParts(_interpreter);
    }

    /// <summary>The document paths of the figures that count.</summary>
    public IReadOnlySet<string> Paths => _paths;

    /// <summary>Input and year of the figures by year that count.</summary>
    public IReadOnlySet<(string Input, int Year)> Years => _years;

    public static FiguresThatCount Of(EvaluationResult result)
    {
        var figures = new FiguresThatCount(result);
        var read = result
            .Model.Lines.SelectMany(l => l.Formula.LinesRead())
            .ToHashSet(StringComparer.Ordinal);
        foreach (var line in result.Model.Lines.Where(l => !l.IsForOthers || read.Contains(l.Id)))
        {
            for (var index = 0; index < result.Model.Years.Count; index++)
            {
                // A line without a value for lack of an input's year rests on nothing there.
                if (!(line.IsOnDemand && double.IsNaN(result.Values(line.Id)[index])))
                {
                    figures.Visit(line.Formula, index);
                }
            }
        }

        foreach (var (line, index) in result.Early)
        {
            figures.Visit(result.Model.Find(line)!.Formula, index);
        }

        return figures;
    }

    private void Visit(Formula formula, int index)
    {
        switch (formula)
        {
            case LookupFormula f:
                Count(f.Input, (int)Math.Round(_interpreter.Value(f.At, index)));
                break;
            case InputFormula f:
                Count(f.Input, _result.Model.Years.First + index);
                break;
            default:
                break;
        }

        foreach (var part in _parts.Of(formula, index))
        {
            Visit(part, index);
        }
    }

    private void Count(Input input, int year)
    {
        if (input.Scalar is { } scalar)
        {
            // A number that follows from another's place (the last year of a series) has that one's path.
            if (scalar.ChangedAt is not null)
            {
                _paths.Add(scalar.Path);
            }
        }
        else if (input.ByYear.TryGetValue(year, out var figure))
        {
            _paths.Add(figure.Path);
            _years.Add((input.Id, year));
        }
    }
}
