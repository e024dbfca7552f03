using System.Diagnostics;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Evaluation;

/// <summary>Reads a formula as a number for one year. Only the branch that is taken is worked out, as in Excel's IF.</summary>
internal sealed class ValueInterpreter(
    int firstYear,
    Dictionary<string, double[]> values,
    IReadOnlyDictionary<string, Input>? replaced = null
)
{
    private static readonly Formula s_blank = Formula.Blank(Unit.Ratio);

    // Cells that have no value because an input has none for the year, with what to say where one is needed.
    private readonly Dictionary<(string Line, int Index), MissingYearException> _missing = [];

    /// <summary>Notes that a line can't be worked out in a year; whoever needs it there is told why.</summary>
    public void Miss(string lineId, int index, MissingYearException missing) =>
        _missing[(lineId, index)] = missing;

    /// <summary>The formula's value in the year at <paramref name="index"/> (0 is the model's first).</summary>
    /// <exception cref="MissingYearException">An input has no value for the year asked.</exception>
    public double Value(Formula formula, int index) =>
        formula switch
        {
            ConstantFormula f => f.Value,
            BlankFormula => double.NaN,
            YearFormula => firstYear + index,
            InputFormula f => InputValue(f.Input, firstYear + index),
            LookupFormula f => InputValue(f.Input, (int)Math.Round(Value(f.At, index))),
            LineFormula f => LineValue(f.LineId, index),
            // Before the first year there is nothing; a formula that needs more has an opening term.
            PreviousFormula f => index == 0 ? 0 : LineValue(f.LineId, index - 1),
            // After the last year there is nothing: what is re-timed lies within the model's years.
            NextFormula f => values[f.LineId] is var row && index + 1 < row.Length
                ? row[index + 1]
                : 0,
            RestatedFormula f => Value(f.Inner, index),
            OpeningFormula f => Value(index == 0 ? f.First : f.Then, index),
            ArithmeticFormula f => Arithmetic(
                f.Operator,
                Value(f.Left, index),
                Value(f.Right, index)
            ),
            ExtremumFormula { IsMaximum: true } f => Math.Max(
                Value(f.Left, index),
                Value(f.Right, index)
            ),
            ExtremumFormula f => Math.Min(Value(f.Left, index), Value(f.Right, index)),
            ClampFormula f => Clamp(f, index),
            RoundedFormula f => Rounded(Value(f.Value, index), Value(f.Step, index)),
            PowerFormula f => Math.Pow(Value(f.Base, index), Value(f.Exponent, index)),
            SumFormula f => Sum(f, index),
            SumOfSquaresFormula f => f.Terms.Sum(t => Value(t, index) is var v ? v * v : 0),
            ComparisonFormula f => Compare(f, index),
            AllFormula f => All(f, index),
            ConditionalFormula f => Value(Taken(f, index), index),
            _ => throw new UnreachableException(formula.GetType().Name),
        };

    /// <summary>The branch of a condition that counts in that year; no value where the condition has none.</summary>
    public Formula Taken(ConditionalFormula f, int index) =>
        Value(f.Condition, index) switch
        {
            double.NaN => s_blank,
            0 => f.Otherwise,
            _ => f.Then,
        };

    /// <summary>True where a formula has no value because the branch taken says so, or because a line it reads has none.</summary>
    public bool IsBlank(Formula formula, int index) =>
        formula switch
        {
            BlankFormula => true,
            LineFormula f => double.IsNaN(values[f.LineId][index]),
            PreviousFormula f => index > 0 && double.IsNaN(values[f.LineId][index - 1]),
            NextFormula f => index + 1 < values[f.LineId].Length
                && double.IsNaN(values[f.LineId][index + 1]),
            OpeningFormula f => IsBlank(index == 0 ? f.First : f.Then, index),
            ConditionalFormula f => IsBlank(Taken(f, index), index),
            _ => formula.Parts.Any(p => IsBlank(p, index)),
        };

    private double LineValue(string lineId, int index)
    {
        var value = values[lineId][index];
        return double.IsNaN(value) && _missing.TryGetValue((lineId, index), out var missing)
            ? throw missing
            : value;
    }

    private double InputValue(Input input, int year) =>
        replaced is not null && replaced.TryGetValue(input.Id, out var other)
            ? Stated(other, year)
            : Stated(input, year);

    private static double Stated(Input input, int year) =>
        input.Scalar is { } scalar ? scalar.Value
        : input.ByYear.TryGetValue(year, out var figure) ? figure.Value
        : throw new MissingYearException(input, year);

    private static double Arithmetic(ArithmeticOperator @operator, double left, double right) =>
        @operator switch
        {
            ArithmeticOperator.Add => left + right,
            ArithmeticOperator.Subtract => left - right,
            ArithmeticOperator.Multiply => left * right,
            _ => left / right,
        };

    /// <summary><c>step * round(value / step)</c>, halves away from zero.</summary>
    private static double Rounded(double value, double step) =>
        Math.Round(
            Math.Round(value / step, RoundedFormula.Decimals, MidpointRounding.AwayFromZero),
            MidpointRounding.AwayFromZero
        ) * step;

    private double Clamp(ClampFormula f, int index)
    {
        var value = Value(f.Value, index);
        if (f.Floor is not null)
        {
            value = Math.Max(value, Value(f.Floor, index));
        }

        return f.Cap is null ? value : Math.Min(value, Value(f.Cap, index));
    }

    private double Sum(SumFormula f, int index)
    {
        var sum = 0.0;
        foreach (var term in f.Terms)
        {
            sum += Value(term, index);
        }

        return sum;
    }

    private double Compare(ComparisonFormula f, int index)
    {
        var (left, right) = (Value(f.Left, index), Value(f.Right, index));
        if (double.IsNaN(left) || double.IsNaN(right))
        {
            return double.NaN;
        }

        var holds = f.Operator switch
        {
            ComparisonOperator.LessThan => left < right,
            ComparisonOperator.AtMost => left <= right,
            ComparisonOperator.Equal => left == right,
            ComparisonOperator.AtLeast => left >= right,
            _ => left > right,
        };
        return holds ? 1 : 0;
    }

    private double All(AllFormula f, int index)
    {
        var all = 1.0;
        foreach (var condition in f.Conditions)
        {
            var value = Value(condition, index);
            if (value is 0 or double.NaN)
            {
                all = double.IsNaN(all) ? all : value;
            }
        }

        return all;
    }
}
