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
    private readonly Dictionary<string, double[]> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<Figure, double> _figures = new(ReferenceEqualityComparer.Instance);
    private readonly List<Figure> _order = [];

    private CarriedAmounts(EvaluationResult result) =>
        (_result, _interpreter) = (result, result.Interpreter);

    /// <summary>The figures that lines rest on with what they carry: a sum parts its value among its terms by their size, a product
    /// hands it on to each factor, a condition to the branch that counts, a bound to what bound.</summary>
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
                foreach (var line in pass.Reverse())
                {
                    if (_lines.TryGetValue(line.Id, out var amounts) && amounts[i] > 0)
                    {
                        Hand(line.Formula, i, amounts[i]);
                    }
                }
            }
        }
    }

    private void Hand(Formula formula, int index, double amount)
    {
        switch (formula)
        {
            case InputFormula f:
                ToFigure(f.Input, _result.Model.Years.First + index, amount);
                break;
            case LookupFormula f:
                var year = (int)Math.Round(_interpreter.Value(f.At, index));
                ToFigure(f.Input, year, amount);
                break;
            case LineFormula f:
                ToLine(f.LineId, index, amount);
                break;
            case PreviousFormula f when index > 0:
                ToLine(f.LineId, index - 1, amount);
                break;
            case NextFormula f when index + 1 < _result.Model.Years.Count:
                ToLine(f.LineId, index + 1, amount);
                break;
            case OpeningFormula f:
                Hand(index == 0 ? f.First : f.Then, index, amount);
                break;
            case ConditionalFormula f:
                Hand(_interpreter.Taken(f, index), index, amount);
                break;
            case ArithmeticFormula
            {
                Operator: ArithmeticOperator.Add or ArithmeticOperator.Subtract
            }:
            case SumFormula:
            case SumOfSquaresFormula:
                Part(formula, index, amount);
                break;
            case ExtremumFormula or ClampFormula:
                Hand(Binding(formula, index), index, amount);
                break;
            case RoundedFormula f:
                Hand(f.Value, index, amount);
                break;
            case PowerFormula f:
                Hand(f.Base, index, amount);
                break;
            case ArithmeticFormula or RestatedFormula:
                foreach (var part in formula.Parts)
                {
                    Hand(part, index, amount);
                }

                break;
        }
    }

    private void Part(Formula sum, int index, double amount)
    {
        var terms = sum.Parts.Select(t => (Term: t, Size: Size(t))).ToArray();
        var whole = terms.Sum(t => t.Size);
        foreach (var (term, size) in terms)
        {
            if (size > 0 && double.IsFinite(whole))
            {
                Hand(term, index, amount * (size / whole));
            }
        }

        double Size(Formula term) =>
            _interpreter.Value(term, index) is var v && double.IsNaN(v) ? 0
            : sum is SumOfSquaresFormula ? v * v
            : Math.Abs(v);
    }

    /// <summary>The operand that gave the value.</summary>
    private Formula Binding(Formula formula, int index)
    {
        var value = _interpreter.Value(formula, index);
        return formula.Parts.FirstOrDefault(p => _interpreter.Value(p, index) == value)
            ?? formula.Parts.First();
    }

    private void ToLine(string lineId, int index, double amount)
    {
        if (!(amount > 0))
        {
            return;
        }

        if (!_lines.TryGetValue(lineId, out var amounts))
        {
            amounts = new double[_result.Model.Years.Count];
            _lines.Add(lineId, amounts);
        }

        amounts[index] += amount;
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
