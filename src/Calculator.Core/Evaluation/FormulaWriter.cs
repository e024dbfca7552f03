using System.Diagnostics;
using System.Globalization;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Evaluation;

/// <summary>Writes a formula as text in Excel's grammar, with as few brackets as its precedence allows.
/// What the leaves look like is up to the subclass: cell addresses, or names, or numbers.</summary>
public abstract class FormulaWriter
{
    protected const int Comparing = 1;
    protected const int Adding = 2;
    protected const int Multiplying = 3;
    protected const int Raising = 4;
    protected const int Atom = 5;

    public string Write(Formula formula) => Text(formula).Text;

    protected abstract string Year { get; }

    protected abstract string Of(Input input);

    protected abstract string Lookup(Input input, Formula at);

    protected abstract string Line(string lineId);

    protected abstract string Previous(string lineId);

    protected abstract string Next(string lineId);

    protected abstract string Opening(OpeningFormula formula);

    /// <summary>No value.</summary>
    protected virtual string Blank => "no value";

    protected virtual string Constant(double value, Unit unit) =>
        value.ToString("R", CultureInfo.InvariantCulture);

    protected virtual (string Text, int Precedence) Sum(FormulaList terms) =>
        ($"SUM({Join(terms)})", Atom);

    protected virtual (string Text, int Precedence) SumOfSquares(FormulaList terms) =>
        ($"SUMSQ({Join(terms)})", Atom);

    protected virtual (string Text, int Precedence) Rounded(RoundedFormula f) =>
        (
            $"ROUND(ROUND({Bracket(f.Value, Multiplying)}/{Bracket(f.Step, Raising)},{RoundedFormula.Decimals}),0)*{Bracket(f.Step, Multiplying)}",
            Multiplying
        );

    /// <summary>An operator as it stands between its operands.</summary>
    protected virtual string Sign(string sign) => sign;

    /// <summary>What parts the arguments of a function.</summary>
    protected virtual string Comma => ",";

    protected virtual (string Text, int Precedence) Conditional(ConditionalFormula f) =>
        ($"IF({Write(f.Condition)},{Write(f.Then)},{Write(f.Otherwise)})", Atom);

    /// <summary>A part's text with its precedence, for subclasses that pass a part through.</summary>
    protected (string Text, int Precedence) Text(Formula formula) =>
        formula switch
        {
            ConstantFormula f => (Constant(f.Value, f.Unit), Atom),
            BlankFormula => (Blank, Atom),
            YearFormula => (Year, Atom),
            InputFormula f => (Of(f.Input), Atom),
            LookupFormula f => (Lookup(f.Input, f.At), Atom),
            LineFormula f => (Line(f.LineId), Atom),
            PreviousFormula f => (Previous(f.LineId), Atom),
            NextFormula f => (Next(f.LineId), Atom),
            RestatedFormula f => Text(f.Inner),
            OpeningFormula f => (Opening(f), Atom),
            ArithmeticFormula f => Arithmetic(f),
            ExtremumFormula f => (
                $"{(f.IsMaximum ? "MAX" : "MIN")}({Write(f.Left)}{Comma}{Write(f.Right)})",
                Atom
            ),
            ClampFormula f => (Clamp(f), Atom),
            RoundedFormula f => Rounded(f),
            PowerFormula f => ($"{Bracket(f.Base, Atom)}^{Bracket(f.Exponent, Atom)}", Raising),
            SumFormula f => Sum(f.Terms),
            SumOfSquaresFormula f => SumOfSquares(f.Terms),
            ComparisonFormula f => (
                Bracket(f.Left, Adding) + Sign(Symbol(f.Operator)) + Bracket(f.Right, Adding),
                Comparing
            ),
            AllFormula f => ($"AND({Join(f.Conditions)})", Atom),
            ConditionalFormula f => Conditional(f),
            _ => throw new UnreachableException(formula.GetType().Name),
        };

    private (string, int) Arithmetic(ArithmeticFormula f) =>
        f.Operator switch
        {
            ArithmeticOperator.Add => (
                $"{Bracket(f.Left, Adding)}{Sign("+")}{Bracket(f.Right, Adding)}",
                Adding
            ),
            ArithmeticOperator.Subtract => (
                $"{Bracket(f.Left, Adding)}{Sign("-")}{Bracket(f.Right, Multiplying)}",
                Adding
            ),
            ArithmeticOperator.Multiply => (
                $"{Bracket(f.Left, Multiplying)}{Sign("*")}{Bracket(f.Right, Multiplying)}",
                Multiplying
            ),
            _ => (
                $"{Bracket(f.Left, Multiplying)}{Sign("/")}{Bracket(f.Right, Raising)}",
                Multiplying
            ),
        };

    private string Clamp(ClampFormula f)
    {
        var text = Write(f.Value);
        if (f.Floor is not null)
        {
            text = $"MAX({Write(f.Floor)}{Comma}{text})";
        }

        return f.Cap is null ? text : $"MIN({Write(f.Cap)}{Comma}{text})";
    }

    private string Join(FormulaList terms) => string.Join(Comma, terms.Select(Write));

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
