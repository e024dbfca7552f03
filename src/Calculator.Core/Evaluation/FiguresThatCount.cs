using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Evaluation;

/// <summary>Finds the figures that a run's results rest on: those in the branches taken, the side of a minimum or a bound that
/// decides, and no factor beside a zero. Another figure in their place would change a result; in place of any other it would not.</summary>
internal sealed class FiguresThatCount
{
    private readonly EvaluationResult _result;
    private readonly ValueInterpreter _interpreter;
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly HashSet<(string Input, int Year)> _years = [];

    private FiguresThatCount(EvaluationResult result)
    {
        _result = result;
        _interpreter = result.Interpreter;
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

        return figures;
    }

    private void Visit(Formula formula, int index)
    {
        switch (formula)
        {
            case InputFormula f:
                Count(f.Input, _result.Model.Years.First + index);
                return;
            case LookupFormula f:
                Visit(f.At, index);
                Count(f.Input, (int)Math.Round(Value(f.At, index)));
                return;
            case OpeningFormula f:
                Visit(index == 0 ? f.First : f.Then, index);
                return;
            case ConditionalFormula f:
                Visit(f.Condition, index);
                Visit(_interpreter.Taken(f, index), index);
                return;
            case ClampFormula f:
                VisitClamp(f, index);
                return;
            case ExtremumFormula f:
                Decide(f.Left, f.Right, f.IsMaximum, index);
                return;
            case ArithmeticFormula { Operator: ArithmeticOperator.Multiply } f:
                Product(f.Left, f.Right, index);
                return;
            case ArithmeticFormula { Operator: ArithmeticOperator.Divide } f
                when Value(f.Left, index) == 0:
                Visit(f.Left, index);
                return;
            case PowerFormula f when Value(f.Exponent, index) == 0:
                Visit(f.Exponent, index);
                return;
            case PowerFormula f when Value(f.Base, index) == 1:
                Visit(f.Base, index);
                return;
            default:
                foreach (var part in formula.Parts)
                {
                    Visit(part, index);
                }

                return;
        }
    }

    private void VisitClamp(ClampFormula f, int index)
    {
        var value = Value(f.Value, index);
        var (floor, cap) = (
            f.Floor is null ? double.NegativeInfinity : Value(f.Floor, index),
            f.Cap is null ? double.PositiveInfinity : Value(f.Cap, index)
        );
        if (value >= floor && value <= cap)
        {
            Visit(f.Value, index);
        }

        if (f.Floor is not null && value <= floor && floor <= cap)
        {
            Visit(f.Floor, index);
        }

        if (f.Cap is not null && Math.Max(value, floor) >= cap)
        {
            Visit(f.Cap, index);
        }
    }

    /// <summary>The side that decides; both where they are equal.</summary>
    private void Decide(Formula left, Formula right, bool isMaximum, int index)
    {
        var difference = (Value(left, index) - Value(right, index)) * (isMaximum ? 1 : -1);
        if (difference >= 0)
        {
            Visit(left, index);
        }

        if (difference <= 0)
        {
            Visit(right, index);
        }
    }

    private void Product(Formula left, Formula right, int index)
    {
        var (isLeft, isRight) = (Value(left, index) == 0, Value(right, index) == 0);
        if (!isRight || isLeft)
        {
            Visit(left, index);
        }

        if (!isLeft || isRight)
        {
            Visit(right, index);
        }
    }

    private double Value(Formula formula, int index) => _interpreter.Value(formula, index);

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
