using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Modelling;

/// <summary>Works out the unit of every formula and compares it with its line's. Adding yen to dollars, or then-year
/// to constant dollars, is an error that names both sides.</summary>
internal sealed class UnitCheck : FormulaFold<Line, Unit?>
{
    private readonly Func<string, Unit> _unitOfLine;
    private readonly DiagnosticCollector _diagnostics;

    private UnitCheck(Func<string, Unit> unitOfLine, DiagnosticCollector diagnostics)
    {
        _unitOfLine = unitOfLine;
        _diagnostics = diagnostics;
    }

    public static void Run(
        Dictionary<string, Line> byId,
        IEnumerable<Line> lines,
        DiagnosticCollector diagnostics
    )
    {
        var check = new UnitCheck(id => byId[id].Unit, diagnostics);
        foreach (var line in lines)
        {
            var unit = check.Fold(line.Formula, line);
            if (unit is not null && !unit.Equals(line.Unit))
            {
                diagnostics.Error(
                    "MOD003",
                    line.Path,
                    $"line '{line.Id}' is in {line.Unit}, but its formula gives {unit} (from {OperandWords.Of(line.Formula)})"
                );
            }
        }
    }

    /// <summary>The unit of a part of a line's formula, in a model that was checked when it was built.</summary>
    public static Unit UnitOf(Model model, Line line, Formula part) =>
        new UnitCheck(id => model.Find(id)!.Unit, new DiagnosticCollector()).Fold(part, line)!;

    protected override Unit? Constant(ConstantFormula formula, Line context) => formula.Unit;

    protected override Unit? Blank(BlankFormula formula, Line context) => formula.Unit;

    protected override Unit? Year(Line context) => Unit.Year;

    protected override Unit? Input(InputFormula formula, Line context) => formula.Input.Unit;

    protected override Unit? Lookup(LookupFormula formula, Line context) =>
        Fold(formula.At, context) is null ? null : formula.Input.Unit;

    protected override Unit? Line(LineReading formula, Line context) => _unitOfLine(formula.LineId);

    protected override Unit? Restated(RestatedFormula formula, Line context) =>
        Fold(formula.Inner, context) is null ? null : formula.Unit;

    protected override Unit? Opening(OpeningFormula formula, Line context) =>
        Same(formula.First, formula.Then, context, "put in one row");

    protected override Unit? Arithmetic(ArithmeticFormula formula, Line context) =>
        formula.Operator switch
        {
            ArithmeticOperator.Multiply => Combine(formula, context, (a, b) => a * b),
            ArithmeticOperator.Divide => Combine(formula, context, (a, b) => a / b),
            ArithmeticOperator.Add => Same(formula.Left, formula.Right, context, "added"),
            _ => Same(formula.Left, formula.Right, context, "subtracted"),
        };

    protected override Unit? Extremum(ExtremumFormula formula, Line context) =>
        Same(formula.Left, formula.Right, context, "compared");

    protected override Unit? Clamp(ClampFormula formula, Line context)
    {
        var unit = Fold(formula.Value, context);
        foreach (var bound in new[] { formula.Floor, formula.Cap }.OfType<Formula>())
        {
            if (Same(formula.Value, bound, context, "compared") is null)
            {
                unit = null;
            }
        }

        return unit;
    }

    protected override Unit? Rounded(RoundedFormula formula, Line context) =>
        Same(formula.Value, formula.Step, context, "rounded one to the other");

    protected override Unit? Power(PowerFormula formula, Line context)
    {
        var (@base, exponent) = (Fold(formula.Base, context), Fold(formula.Exponent, context));
        if (@base is null || exponent is null)
        {
            return null;
        }

        if (@base.IsDimensionless && exponent.IsDimensionless)
        {
            return @base;
        }

        _diagnostics.Error(
            "MOD004",
            context.Path,
            $"line '{context.Id}' raises {OperandWords.Of(formula.Base)} ({@base}) to the power of {OperandWords.Of(formula.Exponent)} ({exponent}); both must be pure numbers"
        );
        return null;
    }

    protected override Unit? Sum(SumFormula formula, Line context) => Terms(formula.Terms, context);

    protected override Unit? SumOfSquares(SumOfSquaresFormula formula, Line context) =>
        Terms(formula.Terms, context) is { } term ? term * term : null;

    protected override Unit? Comparison(ComparisonFormula formula, Line context) =>
        Same(formula.Left, formula.Right, context, "compared") is null ? null : Unit.Ratio;

    protected override Unit? All(AllFormula formula, Line context) =>
        formula.Conditions.Any(c => Fold(c, context) is null) ? null : Unit.Ratio;

    protected override Unit? Conditional(ConditionalFormula formula, Line context) =>
        Fold(formula.Condition, context) is null
            ? null
            : Same(formula.Then, formula.Otherwise, context, "put in one row");

    private Unit? Terms(FormulaList terms, Line context) =>
        terms
            .Skip(1)
            .Aggregate(
                Fold(terms[0], context),
                (unit, term) => unit is null ? null : Same(terms[0], term, context, "added")
            );

    private Unit? Combine(
        ArithmeticFormula formula,
        Line context,
        Func<Unit, Unit, Unit> combine
    ) =>
        (Fold(formula.Left, context), Fold(formula.Right, context)) is ({ } left, { } right)
            ? combine(left, right)
            : null;

    /// <summary>The unit of both sides, or <c>null</c> with an error where they differ.</summary>
    private Unit? Same(Formula left, Formula right, Line context, string verb)
    {
        var (a, b) = (Fold(left, context), Fold(right, context));
        if (a is null || b is null)
        {
            return null;
        }

        if (a.Equals(b))
        {
            return a;
        }

        _diagnostics.Error(
            "MOD005",
            context.Path,
            $"in line '{context.Id}', {OperandWords.Of(left)} is in {a} and {OperandWords.Of(right)} is in {b}; they can't be {verb}"
        );
        return null;
    }
}
