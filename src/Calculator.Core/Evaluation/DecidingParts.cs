using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Evaluation;

/// <summary>The parts of a formula that a year's value rests on: those in the branch taken, the side of a minimum or a bound that
/// decides, and no factor beside a zero.</summary>
internal sealed class DecidingParts(ValueInterpreter interpreter)
    : FormulaFold<int, IEnumerable<Formula>>
{
    /// <summary>The parts in the year at an index; none for a formula made of no other.</summary>
    public IEnumerable<Formula> Of(Formula formula, int index) => Fold(formula, index);

    protected override IEnumerable<Formula> Constant(ConstantFormula formula, int context) => [];

    protected override IEnumerable<Formula> Blank(BlankFormula formula, int context) => [];

    protected override IEnumerable<Formula> Year(int context) => [];

    protected override IEnumerable<Formula> Input(InputFormula formula, int context) => [];

    protected override IEnumerable<Formula> Lookup(LookupFormula formula, int context) =>
        [formula.At];

    protected override IEnumerable<Formula> Line(LineReading formula, int context) => [];

    protected override IEnumerable<Formula> Restated(RestatedFormula formula, int context) =>
        formula.Parts;

    protected override IEnumerable<Formula> Opening(OpeningFormula formula, int context) =>
        [interpreter.Taken(formula, context)];

    protected override IEnumerable<Formula> Arithmetic(ArithmeticFormula formula, int context) =>
        formula.Operator switch
        {
            ArithmeticOperator.Multiply => Product(formula.Left, formula.Right, context),
            ArithmeticOperator.Divide when Value(formula.Left, context) == 0 => [formula.Left],
            _ => formula.Parts,
        };

    /// <summary>The side that decides; both where they are equal.</summary>
    protected override IEnumerable<Formula> Extremum(ExtremumFormula formula, int context)
    {
        var difference =
            (Value(formula.Left, context) - Value(formula.Right, context))
            * (formula.IsMaximum ? 1 : -1);
        return difference > 0 ? [formula.Left]
            : difference < 0 ? [formula.Right]
            : formula.Parts;
    }

    protected override IEnumerable<Formula> Clamp(ClampFormula formula, int context)
    {
        var value = Value(formula.Value, context);
        var (floor, cap) = (
            formula.Floor is null ? double.NegativeInfinity : Value(formula.Floor, context),
            formula.Cap is null ? double.PositiveInfinity : Value(formula.Cap, context)
        );
        var parts = new List<Formula>();
        if (value >= floor && value <= cap)
        {
            parts.Add(formula.Value);
        }

        if (formula.Floor is not null && value <= floor && floor <= cap)
        {
            parts.Add(formula.Floor);
        }

        if (formula.Cap is not null && Math.Max(value, floor) >= cap)
        {
            parts.Add(formula.Cap);
        }

        return parts;
    }

    protected override IEnumerable<Formula> Rounded(RoundedFormula formula, int context) =>
        formula.Parts;

    protected override IEnumerable<Formula> Power(PowerFormula formula, int context) =>
        Value(formula.Exponent, context) == 0 ? [formula.Exponent]
        : Value(formula.Base, context) == 1 ? [formula.Base]
        : formula.Parts;

    protected override IEnumerable<Formula> Sum(SumFormula formula, int context) => formula.Parts;

    protected override IEnumerable<Formula> SumOfSquares(
        SumOfSquaresFormula formula,
        int context
    ) => formula.Parts;

    protected override IEnumerable<Formula> Comparison(ComparisonFormula formula, int context) =>
        formula.Parts;

    protected override IEnumerable<Formula> All(AllFormula formula, int context) => formula.Parts;

    protected override IEnumerable<Formula> Conditional(ConditionalFormula formula, int context) =>
        [formula.Condition, interpreter.Taken(formula, context)];

    private IEnumerable<Formula> Product(Formula left, Formula right, int index)
    {
        var (isLeft, isRight) = (Value(left, index) == 0, Value(right, index) == 0);
        return isLeft == isRight ? [left, right]
            : isLeft ? [left]
            : [right];
    }

    private double Value(Formula formula, int index) => interpreter.Value(formula, index);
}
