using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Evaluation;

/// <summary>Writes only the branches that a year takes, so that a derivation shows what was reckoned and nothing else.</summary>
internal abstract class TakenBranchWriter(ValueInterpreter interpreter, int index) : FormulaWriter
{
    protected ValueInterpreter Interpreter => interpreter;

    protected int Index => index;

    protected override string Number(double value) => QuantityFormat.Plain(value);

    /// <summary>Sums are written with plus signs: commas part thousands in these texts.</summary>
    protected override Term Sum(SumFormula formula, None context) =>
        new(string.Join(" + ", formula.Terms.Select(Write)), Adding);

    protected override Term SumOfSquares(SumOfSquaresFormula formula, None context) =>
        new(string.Join(" + ", formula.Terms.Select(t => Bracketed(t) + "^2")), Adding);

    protected override Term Rounded(RoundedFormula formula, None context) =>
        Alone($"ROUND({Write(formula.Value)} to {Write(formula.Step)})");

    protected override string Sign(string sign) => $" {sign} ";

    protected override string Comma => "; ";

    protected override Term Conditional(ConditionalFormula formula, None context) =>
        Text(interpreter.Taken(formula, index));

    protected override Term Opening(OpeningFormula formula, None context) =>
        Alone(Bracketed(interpreter.Taken(formula, index)));
}
