using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Evaluation;

/// <summary>Writes only the branches that a year takes, so that a derivation shows what was reckoned and nothing else.</summary>
internal abstract class TakenBranchWriter(ValueInterpreter interpreter, int index) : FormulaWriter
{
    protected ValueInterpreter Interpreter => interpreter;

    protected int Index => index;

    protected override (string Text, int Precedence) Conditional(ConditionalFormula f) =>
        Text(interpreter.Taken(f, index));

    protected override string Opening(OpeningFormula formula)
    {
        var (text, precedence) = Text(index == 0 ? formula.First : formula.Then);
        return precedence < 5 ? $"({text})" : text;
    }
}
