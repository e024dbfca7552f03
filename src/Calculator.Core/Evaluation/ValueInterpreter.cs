using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Evaluation;

/// <summary>Reads a formula as a number for one year. Only the branch that is taken is worked out, as in Excel's IF. Index 0 is the
/// model's first year; a line's values before it are worked out when one is asked for.</summary>
internal sealed class ValueInterpreter(
    Model model,
    LineValues values,
    Replacements? replaced = null
) : FormulaFold<int, double>
{
    private static readonly Formula s_blank = Formula.Blank(Unit.Ratio);

    /// <summary>Why the formula at hand can't be worked out, as soon as something it needs is missing; its value counts for nothing then.</summary>
    public MissingYear? Missing { get; private set; }

    /// <summary>Cells before the model's first year that divide by zero or grow beyond any number.</summary>
    public List<(Line Line, int Index)> EarlyFaults { get; } = [];

    /// <summary>The formula's value in the year at <paramref name="index"/>; not a number where it has none.</summary>
    public double Value(Formula formula, int index) => Fold(formula, index);

    /// <summary>The value of a line's cell, taken from another run where that has it; see <see cref="Missing"/> afterwards.</summary>
    public double Cell(Line line, int index)
    {
        Missing = null;
        return replaced?.Value(line.Id, model.Years.First + index) ?? Fold(line.Formula, index);
    }

    /// <summary>The branch that counts in that year; no value where the condition has none.</summary>
    public Formula Taken(BranchingFormula formula, int index) =>
        formula switch
        {
            OpeningFormula f => index == 0 ? f.First : f.Then,
            ConditionalFormula f => Fold(f.Condition, index) switch
            {
                double.NaN => s_blank,
                0 => f.Otherwise,
                _ => f.Then,
            },
            _ => throw new System.Diagnostics.UnreachableException(formula.GetType().Name),
        };

    /// <summary>True where a formula has no value because the branch taken says so, or because a line it reads has none.</summary>
    public bool IsBlank(Formula formula, int index) =>
        formula switch
        {
            BlankFormula => true,
            LineReading f => double.IsNaN(Line(f, index)),
            BranchingFormula f => IsBlank(Taken(f, index), index),
            _ => formula.Parts.Any(p => IsBlank(p, index)),
        };

    protected override double Constant(ConstantFormula formula, int context) => formula.Value;

    protected override double Blank(BlankFormula formula, int context) => double.NaN;

    protected override double Year(int context) => model.Years.First + context;

    protected override double Input(InputFormula formula, int context) =>
        Stated(formula.Input, model.Years.First + context);

    protected override double Lookup(LookupFormula formula, int context)
    {
        var year = Fold(formula.At, context);
        return double.IsNaN(year) ? year : Stated(formula.Input, (int)Math.Round(year));
    }

    protected override double Line(LineReading formula, int context)
    {
        var index = context + formula.Offset;
        // After the last year there is nothing: what is re-timed lies within the model's years.
        return index >= model.Years.Count ? 0
            : index < 0 ? BeforeFirst(formula, index)
            : Known(formula.LineId, index, values.Row(formula.LineId)[index]);
    }

    protected override double Restated(RestatedFormula formula, int context) =>
        Fold(formula.Inner, context);

    protected override double Opening(OpeningFormula formula, int context) =>
        Fold(Taken(formula, context), context);

    protected override double Arithmetic(ArithmeticFormula formula, int context)
    {
        var (left, right) = (Fold(formula.Left, context), Fold(formula.Right, context));
        return formula.Operator switch
        {
            ArithmeticOperator.Add => left + right,
            ArithmeticOperator.Subtract => left - right,
            ArithmeticOperator.Multiply => left * right,
            _ => left / right,
        };
    }

    protected override double Extremum(ExtremumFormula formula, int context)
    {
        var (left, right) = (Fold(formula.Left, context), Fold(formula.Right, context));
        return formula.IsMaximum ? Math.Max(left, right) : Math.Min(left, right);
    }

    protected override double Clamp(ClampFormula formula, int context)
    {
        var value = Fold(formula.Value, context);
        if (formula.Floor is not null)
        {
            value = Math.Max(value, Fold(formula.Floor, context));
        }

        return formula.Cap is null ? value : Math.Min(value, Fold(formula.Cap, context));
    }

    /// <summary><c>step * round(value / step)</c>, halves away from zero.</summary>
    protected override double Rounded(RoundedFormula formula, int context)
    {
        var (value, step) = (Fold(formula.Value, context), Fold(formula.Step, context));
        return Math.Round(
                Math.Round(value / step, RoundedFormula.Decimals, MidpointRounding.AwayFromZero),
                MidpointRounding.AwayFromZero
            ) * step;
    }

    protected override double Power(PowerFormula formula, int context) =>
        Math.Pow(Fold(formula.Base, context), Fold(formula.Exponent, context));

    protected override double Sum(SumFormula formula, int context)
    {
        var sum = 0.0;
        foreach (var term in formula.Terms)
        {
            sum += Fold(term, context);
        }

        return sum;
    }

    protected override double SumOfSquares(SumOfSquaresFormula formula, int context) =>
        formula.Terms.Sum(t => Fold(t, context) is var v ? v * v : 0);

    protected override double Comparison(ComparisonFormula formula, int context)
    {
        var (left, right) = (Fold(formula.Left, context), Fold(formula.Right, context));
        if (double.IsNaN(left) || double.IsNaN(right))
        {
            return double.NaN;
        }

        var holds = formula.Operator switch
        {
            ComparisonOperator.LessThan => left < right,
            ComparisonOperator.AtMost => left <= right,
            ComparisonOperator.Equal => left == right,
            ComparisonOperator.AtLeast => left >= right,
            _ => left > right,
        };
        return holds ? 1 : 0;
    }

    protected override double All(AllFormula formula, int context)
    {
        var all = 1.0;
        foreach (var condition in formula.Conditions)
        {
            var value = Fold(condition, context);
            if (value is 0 or double.NaN)
            {
                all = double.IsNaN(all) ? all : value;
            }
        }

        return all;
    }

    protected override double Conditional(ConditionalFormula formula, int context) =>
        Fold(Taken(formula, context), context);

    /// <summary>The value of a year before the model's first: worked out once, and only where something rests on it.</summary>
    private double BeforeFirst(LineReading formula, int index)
    {
        if (values.TryEarly(formula.LineId, index, out var known))
        {
            return Known(formula.LineId, index, known);
        }

        var (line, year) = (model.Find(formula.LineId)!, model.Years.First + index);
        if (!line.HasRunUp)
        {
            // What begins with the model has nothing before it; years further back would be made up.
            return index - formula.Offset == 0 ? 0 : Miss(MissingYear.Of(line, year));
        }

        if (year < model.EarliestYear)
        {
            return 0;
        }

        var outer = Missing;
        var value = Cell(line, index);
        values.Set(line.Id, index, value);
        if (Missing is { } missing)
        {
            values.Miss(line.Id, index, missing);
        }
        else if (!double.IsFinite(value) && !(double.IsNaN(value) && IsBlank(line.Formula, index)))
        {
            EarlyFaults.Add((line, index));
        }

        Missing = outer ?? Missing;
        return value;
    }

    private double Known(string lineId, int index, double value)
    {
        if (double.IsNaN(value) && values.WhyMissing(lineId, index) is { } why)
        {
            Miss(why);
        }

        return value;
    }

    private double Stated(Input input, int year)
    {
        var stated = replaced?.Input(input.Id) ?? input;
        return stated.Scalar is { } scalar ? scalar.Value
            : stated.ByYear.TryGetValue(year, out var figure) ? figure.Value
            : Miss(MissingYear.Of(stated, year));
    }

    private double Miss(MissingYear missing)
    {
        Missing ??= missing;
        return double.NaN;
    }
}
