using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Evaluation;

/// <summary>Writes only the branches that a year takes, so that a derivation shows what was reckoned and nothing else.</summary>
internal abstract class TakenBranchWriter(ValueInterpreter interpreter, int index) : FormulaWriter
{
    protected ValueInterpreter Interpreter => interpreter;

    protected int Index => index;

    /// <summary>Sums are written with plus signs: commas part thousands in these texts.</summary>
    protected override (string Text, int Precedence) Sum(FormulaList terms) =>
        (string.Join(" + ", terms.Select(Write)), Adding);

    protected override (string Text, int Precedence) SumOfSquares(FormulaList terms) =>
        (string.Join(" + ", terms.Select(t => Bracketed(t) + "^2")), Adding);

    protected override (string Text, int Precedence) Rounded(RoundedFormula f) =>
        ($"ROUND({Write(f.Value)} to {Write(f.Step)})", Atom);

    protected override string Sign(string sign) => $" {sign} ";

    protected override string Comma => "; ";

    protected override (string Text, int Precedence) Conditional(ConditionalFormula f) =>
        Text(interpreter.Taken(f, index));

    protected override string Opening(OpeningFormula formula)
    {
        var (text, precedence) = Text(index == 0 ? formula.First : formula.Then);
        return precedence < Atom ? $"({text})" : text;
    }
}
