using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Evaluation;

/// <summary>How a formula's value falls on its parts: a sum parts it among its terms by their size, a product hands it on to each
/// factor, a condition to the branch that counts, a bound to what bound.</summary>
internal sealed class CarriedShares(ValueInterpreter interpreter)
    : FormulaFold<int, IEnumerable<(Formula Part, double Share)>>
{
    private static readonly (Formula, double)[] s_none = [];

    /// <summary>The parts with the share, 0 to 1, of the value that falls on each.</summary>
    public IEnumerable<(Formula Part, double Share)> Of(Formula formula, int index) =>
        Fold(formula, index);

    protected override IEnumerable<(Formula Part, double Share)> Constant(
        ConstantFormula formula,
        int context
    ) => s_none;

    protected override IEnumerable<(Formula Part, double Share)> Blank(
        BlankFormula formula,
        int context
    ) => s_none;

    protected override IEnumerable<(Formula Part, double Share)> Year(int context) => s_none;

    protected override IEnumerable<(Formula Part, double Share)> Input(
        InputFormula formula,
        int context
    ) => s_none;

    protected override IEnumerable<(Formula Part, double Share)> Lookup(
        LookupFormula formula,
        int context
    ) => s_none;

    protected override IEnumerable<(Formula Part, double Share)> Line(
        LineReading formula,
        int context
    ) => s_none;

    protected override IEnumerable<(Formula Part, double Share)> Restated(
        RestatedFormula formula,
        int context
    ) => Whole(formula.Inner);

    protected override IEnumerable<(Formula Part, double Share)> Opening(
        OpeningFormula formula,
        int context
    ) => Whole(interpreter.Taken(formula, context));

    protected override IEnumerable<(Formula Part, double Share)> Arithmetic(
        ArithmeticFormula formula,
        int context
    ) =>
        formula.Operator is ArithmeticOperator.Add or ArithmeticOperator.Subtract
            ? BySize(formula, v => Math.Abs(v), context)
            : Whole(formula.Left, formula.Right);

    protected override IEnumerable<(Formula Part, double Share)> Extremum(
        ExtremumFormula formula,
        int context
    ) => Binding(formula, context);

    protected override IEnumerable<(Formula Part, double Share)> Clamp(
        ClampFormula formula,
        int context
    ) => Binding(formula, context);

    protected override IEnumerable<(Formula Part, double Share)> Rounded(
        RoundedFormula formula,
        int context
    ) => Whole(formula.Value);

    protected override IEnumerable<(Formula Part, double Share)> Power(
        PowerFormula formula,
        int context
    ) => Whole(formula.Base);

    protected override IEnumerable<(Formula Part, double Share)> Sum(
        SumFormula formula,
        int context
    ) => BySize(formula, v => Math.Abs(v), context);

    protected override IEnumerable<(Formula Part, double Share)> SumOfSquares(
        SumOfSquaresFormula formula,
        int context
    ) => BySize(formula, v => v * v, context);

    protected override IEnumerable<(Formula Part, double Share)> Comparison(
        ComparisonFormula formula,
        int context
    ) => s_none;

    protected override IEnumerable<(Formula Part, double Share)> All(
        AllFormula formula,
        int context
    ) => s_none;

    protected override IEnumerable<(Formula Part, double Share)> Conditional(
        ConditionalFormula formula,
        int context
    ) => Whole(interpreter.Taken(formula, context));

    private static IEnumerable<(Formula Part, double Share)> Whole(params Formula[] parts) =>
        parts.Select(p => (p, 1.0));

    /// <summary>The operand that gave the value.</summary>
    private IEnumerable<(Formula Part, double Share)> Binding(Formula formula, int index)
    {
        var value = interpreter.Value(formula, index);
        return Whole(
            formula.Parts.FirstOrDefault(p => interpreter.Value(p, index) == value)
                ?? formula.Parts.First()
        );
    }

    private IEnumerable<(Formula Part, double Share)> BySize(
        Formula sum,
        Func<double, double> size,
        int index
    )
    {
        var terms = sum
            .Parts.Select(t => (Term: t, Size: size(interpreter.Value(t, index))))
            .Where(t => !double.IsNaN(t.Size))
            .ToArray();
        var whole = terms.Sum(t => t.Size);
        return double.IsFinite(whole)
            ? terms.Where(t => t.Size > 0).Select(t => (t.Term, t.Size / whole))
            : s_none;
    }
}
