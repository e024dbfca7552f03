using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Evaluation;

/// <summary>A derivation's formula with numbers in place of names.</summary>
internal sealed class FilledFormula(ValueInterpreter interpreter, int index)
    : TakenBranchWriter(interpreter, index)
{
    protected override string Year => Number(Formula.Year);

    protected override string Of(Input input) => Number(Formula.Of(input));

    protected override string Lookup(Input input, Formula at) =>
        Number(new LookupFormula(input, at));

    protected override string Line(string lineId) => Number(Formula.LineOf(lineId));

    protected override string Previous(string lineId) => Number(Formula.Previous(lineId));

    protected override string Next(string lineId) => Number(Formula.Next(lineId));

    protected override string Constant(double value, Unit unit) => QuantityFormat.Plain(value);

    private string Number(Formula leaf) => QuantityFormat.Plain(Interpreter.Value(leaf, Index));
}
