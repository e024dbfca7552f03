using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Evaluation;

/// <summary>A derivation's formula with numbers in place of names.</summary>
internal sealed class FilledFormula(ValueInterpreter interpreter, int index)
    : TakenBranchWriter(interpreter, index)
{
    protected override string YearText => ValueOf(Formula.Year);

    protected override string Of(Input input) => ValueOf(Formula.Of(input));

    protected override string LookupOf(Input input, Formula at) =>
        ValueOf(new LookupFormula(input, at));

    protected override string LineOf(LineReading line) => ValueOf(line);

    private string ValueOf(Formula leaf) => Number(Interpreter.Value(leaf, Index));
}
