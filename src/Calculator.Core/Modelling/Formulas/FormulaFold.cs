using System.Diagnostics;

namespace Calculator.Core.Modelling.Formulas;

/// <summary>Makes something of a formula, kind of node by kind of node: a number, a text, a unit. Each interpreter is one; a new kind
/// of node is one record, one line here, and a method in each interpreter that the compiler asks for.</summary>
/// <typeparam name="TContext">What goes down with the fold, such as the year being worked out.</typeparam>
/// <typeparam name="TResult">What a formula is made into.</typeparam>
public abstract class FormulaFold<TContext, TResult>
{
    /// <summary>What the formula is made into.</summary>
    protected TResult Fold(Formula formula, TContext context) =>
        formula switch
        {
            ConstantFormula f => Constant(f, context),
            BlankFormula f => Blank(f, context),
            YearFormula => Year(context),
            InputFormula f => Input(f, context),
            LookupFormula f => Lookup(f, context),
            LineReading f => Line(f, context),
            RestatedFormula f => Restated(f, context),
            OpeningFormula f => Opening(f, context),
            ArithmeticFormula f => Arithmetic(f, context),
            ExtremumFormula f => Extremum(f, context),
            ClampFormula f => Clamp(f, context),
            RoundedFormula f => Rounded(f, context),
            PowerFormula f => Power(f, context),
            SumFormula f => Sum(f, context),
            SumOfSquaresFormula f => SumOfSquares(f, context),
            ComparisonFormula f => Comparison(f, context),
            AllFormula f => All(f, context),
            ConditionalFormula f => Conditional(f, context),
            _ => throw new UnreachableException(formula.GetType().Name),
        };

    /// <summary>A structural constant.</summary>
    protected abstract TResult Constant(ConstantFormula formula, TContext context);

    /// <summary>No value.</summary>
    protected abstract TResult Blank(BlankFormula formula, TContext context);

    /// <summary>The year being worked out.</summary>
    protected abstract TResult Year(TContext context);

    /// <summary>An input.</summary>
    protected abstract TResult Input(InputFormula formula, TContext context);

    /// <summary>An input of another year.</summary>
    protected abstract TResult Lookup(LookupFormula formula, TContext context);

    /// <summary>A line, of the same year, the one before or the one after.</summary>
    protected abstract TResult Line(LineReading formula, TContext context);

    /// <summary>A number stated in another unit.</summary>
    protected abstract TResult Restated(RestatedFormula formula, TContext context);

    /// <summary>A first year and the others.</summary>
    protected abstract TResult Opening(OpeningFormula formula, TContext context);

    /// <summary>One of the four operations.</summary>
    protected abstract TResult Arithmetic(ArithmeticFormula formula, TContext context);

    /// <summary>A minimum or a maximum.</summary>
    protected abstract TResult Extremum(ExtremumFormula formula, TContext context);

    /// <summary>A floor, a cap, or both.</summary>
    protected abstract TResult Clamp(ClampFormula formula, TContext context);

    /// <summary>A multiple of a step.</summary>
    protected abstract TResult Rounded(RoundedFormula formula, TContext context);

    /// <summary>A power.</summary>
    protected abstract TResult Power(PowerFormula formula, TContext context);

    /// <summary>A sum.</summary>
    protected abstract TResult Sum(SumFormula formula, TContext context);

    /// <summary>A sum of squares.</summary>
    protected abstract TResult SumOfSquares(SumOfSquaresFormula formula, TContext context);

    /// <summary>A comparison.</summary>
    protected abstract TResult Comparison(ComparisonFormula formula, TContext context);

    /// <summary>Conditions that all have to hold.</summary>
    protected abstract TResult All(AllFormula formula, TContext context);

    /// <summary>A condition with its branches.</summary>
    protected abstract TResult Conditional(ConditionalFormula formula, TContext context);
}
