using System.Globalization;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Evaluation;

/// <summary>Writes a formula as text in Excel's grammar, with as few brackets as its precedence allows.
/// What the leaves look like is up to the subclass: cell addresses, or names, or numbers.</summary>
public abstract class FormulaWriter : FormulaFold<FormulaWriter.None, FormulaWriter.Term>
{
    /// <summary>Nothing goes down with the writing.</summary>
    public readonly record struct None;

    /// <summary>A part written.</summary>
    /// <param name="Text">The text.</param>
    /// <param name="Precedence">How tightly its last operator binds.</param>
    public readonly record struct Term(string Text, int Precedence);

    protected const int Comparing = 1;
    protected const int Adding = 2;
    protected const int Multiplying = 3;
    protected const int Raising = 4;
    protected const int Atom = 5;

    /// <summary>The formula as text.</summary>
    public string Write(Formula formula) => Text(formula).Text;

    protected abstract string YearText { get; }

    protected abstract string Of(Input input);

    protected abstract string LookupOf(Input input, Formula at);

    protected abstract string LineOf(LineReading line);

    /// <summary>No value.</summary>
    protected virtual string BlankText => "no value";

    protected virtual string Number(double value) =>
        value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>An operator as it stands between its operands.</summary>
    protected virtual string Sign(string sign) => sign;

    /// <summary>What parts the arguments of a function.</summary>
    protected virtual string Comma => ",";

    /// <summary>A part's text with its precedence, for subclasses that pass a part through.</summary>
    protected Term Text(Formula formula) => Fold(formula, default);

    protected sealed override Term Constant(ConstantFormula formula, None context) =>
        Alone(Number(formula.Value));

    protected sealed override Term Blank(BlankFormula formula, None context) => Alone(BlankText);

    protected sealed override Term Year(None context) => Alone(YearText);

    protected sealed override Term Input(InputFormula formula, None context) =>
        Alone(Of(formula.Input));

    protected sealed override Term Lookup(LookupFormula formula, None context) =>
        Alone(LookupOf(formula.Input, formula.At));

    protected sealed override Term Line(LineReading formula, None context) =>
        Alone(LineOf(formula));

    protected sealed override Term Restated(RestatedFormula formula, None context) =>
        Text(formula.Inner);

    protected sealed override Term Arithmetic(ArithmeticFormula formula, None context)
    {
        var (sign, own, right) = formula.Operator switch
        {
            ArithmeticOperator.Add => ("+", Adding, Adding),
            ArithmeticOperator.Subtract => ("-", Adding, Multiplying),
            ArithmeticOperator.Multiply => ("*", Multiplying, Multiplying),
            _ => ("/", Multiplying, Raising),
        };
        return new Term(
            Bracket(formula.Left, own) + Sign(sign) + Bracket(formula.Right, right),
            own
        );
    }

    protected sealed override Term Extremum(ExtremumFormula formula, None context) =>
        Function(formula.IsMaximum ? "MAX" : "MIN", [formula.Left, formula.Right]);

    protected sealed override Term Clamp(ClampFormula formula, None context)
    {
        var text = Write(formula.Value);
        if (formula.Floor is not null)
        {
            text = $"MAX({Write(formula.Floor)}{Comma}{text})";
        }

        return Alone(formula.Cap is null ? text : $"MIN({Write(formula.Cap)}{Comma}{text})");
    }

    protected override Term Rounded(RoundedFormula formula, None context) =>
        new(
            $"ROUND(ROUND({Bracket(formula.Value, Multiplying)}/{Bracket(formula.Step, Raising)},{RoundedFormula.Decimals}),0)*{Bracket(formula.Step, Multiplying)}",
            Multiplying
        );

    protected sealed override Term Power(PowerFormula formula, None context) =>
        new($"{Bracket(formula.Base, Atom)}^{Bracket(formula.Exponent, Atom)}", Raising);

    protected override Term Sum(SumFormula formula, None context) => Function("SUM", formula.Terms);

    protected override Term SumOfSquares(SumOfSquaresFormula formula, None context) =>
        Function("SUMSQ", formula.Terms);

    protected sealed override Term Comparison(ComparisonFormula formula, None context) =>
        new(
            Bracket(formula.Left, Adding)
                + Sign(Symbol(formula.Operator))
                + Bracket(formula.Right, Adding),
            Comparing
        );

    protected sealed override Term All(AllFormula formula, None context) =>
        Function("AND", formula.Conditions);

    /// <summary>A text that binds as tightly as a name.</summary>
    protected static Term Alone(string text) => new(text, Atom);

    /// <summary>A function over arguments.</summary>
    protected Term Function(string name, IEnumerable<Formula> arguments) =>
        Alone($"{name}({string.Join(Comma, arguments.Select(Write))})");

    /// <summary>The text, in brackets where it is more than one operand.</summary>
    protected string Bracketed(Formula formula) => Bracket(formula, Atom);

    private string Bracket(Formula formula, int atLeast)
    {
        var (text, precedence) = Text(formula);
        return precedence < atLeast ? $"({text})" : text;
    }

    private static string Symbol(ComparisonOperator @operator) =>
        @operator switch
        {
            ComparisonOperator.LessThan => "<",
            ComparisonOperator.AtMost => "<=",
            ComparisonOperator.Equal => "=",
            ComparisonOperator.AtLeast => ">=",
            _ => ">",
        };
}
