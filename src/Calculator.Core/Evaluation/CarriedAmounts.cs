using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Evaluation;

/// <summary>How much of a result each figure of the scenario carries: which figures matter most to what is shown.</summary>
public sealed class CarriedAmounts
{
    /// <summary>A factor (a rate, a share, an exchange rate) carries a fiftieth of what it multiplies, so that the amounts come first.</summary>
    private const double Factor = 0.02;

    private readonly EvaluationResult _result;
    private readonly ValueInterpreter _interpreter;
    private readonly CarriedShares _shares;
    private readonly Dictionary<(string Line, int Index), double> _lines = [];
    private readonly Dictionary<Figure, double> _figures = new(ReferenceEqualityComparer.Instance);
    private readonly List<Figure> _order = [];

    private CarriedAmounts(EvaluationResult result)
    {
        (_result, _interpreter) = (result, result.Interpreter);
        _shares = new CarriedShares(_interpreter);
    }

    /// <summary>The figures that lines rest on with what they carry.</summary>
    /// <param name="result">The run.</param>
    /// <param name="lines">The lines shown; of one unit, or their figures are not comparable.</param>
    /// <returns>Figures that carry more than nothing, largest first, equal ones in the order they are met; without those that state a year.</returns>
    public static IReadOnlyList<(Figure Figure, double Amount)> Of(
        EvaluationResult result,
        IEnumerable<Line> lines
    )
    {
        var carried = new CarriedAmounts(result);
        foreach (var line in lines.DistinctBy(l => l.Id, StringComparer.Ordinal))
        {
            var values = result.Values(line.Id);
            for (var i = 0; i < values.Length; i++)
            {
                carried.ToLine(line.Id, i, Math.Abs(values[i]));
            }
        }

        carried.Run();
        return
        [
            .. carried._order.Select(f => (f, carried._figures[f])).OrderByDescending(f => f.Item2),
        ];
    }

    /// <summary>From the last line worked out to the first, so that all that reads a line has handed on before it does.</summary>
    private void Run()
    {
        var model = _result.Model;
        foreach (var pass in model.EvaluationPasses.Reverse())
        {
            for (var i = model.Years.Count - 1; i >= 0; i--)
            {
                Run(pass.Reverse(), i);
            }
        }

        // The years before the model's first, the latest first.
        var order = model.EvaluationPasses.SelectMany(p => p).Reverse().ToArray();
        foreach (var index in _result.Early.Select(e => e.Index).Distinct().OrderDescending())
        {
            Run(order, index);
        }
    }

    private void Run(IEnumerable<Line> lines, int index)
    {
        foreach (var line in lines)
        {
            if (_lines.TryGetValue((line.Id, index), out var amount) && amount > 0)
            {
                Hand(line.Formula, index, amount);
            }
        }
    }

    private void Hand(Formula formula, int index, double amount)
    {
        switch (formula)
        {
            case LookupFormula f:
                ToFigure(f.Input, (int)Math.Round(_interpreter.Value(f.At, index)), amount);
                break;
            case InputFormula f:
                ToFigure(f.Input, _result.Model.Years.First + index, amount);
                break;
            case LineReading f:
                ToLine(f.LineId, index + f.Offset, amount);
                break;
            default:
                foreach (var (part, share) in _shares.Of(formula, index))
                {
                    Hand(part, index, amount * share);
                }

                break;
        }
    }

    private void ToLine(string lineId, int index, double amount)
    {
        if (amount > 0 && _result.KnownValue(lineId, _result.Model.Years.First + index) is not null)
        {
            _lines[(lineId, index)] = _lines.GetValueOrDefault((lineId, index)) + amount;
        }
    }

    private void ToFigure(Input input, int year, double amount)
    {
        var figure = input.Scalar ?? input.ByYear.GetValueOrDefault(year);
        // Years and durations shape a course; no amount comes from them.
        if (figure is null || input.Unit.IsTerm)
        {
            return;
        }

        if (!_figures.ContainsKey(figure))
        {
            _order.Add(figure);
        }

        var isAmount =
            input.Unit.IsMoney
            || input.Unit.Equals(Unit.Person)
            || (input.Unit * Unit.Person).IsMoney;
        _figures[figure] = _figures.GetValueOrDefault(figure) + amount * (isAmount ? 1 : Factor);
    }
}
