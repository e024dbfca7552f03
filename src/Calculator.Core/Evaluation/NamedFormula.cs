using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Evaluation;

/// <summary>A derivation's formula with the names of lines and inputs.</summary>
internal sealed class NamedFormula(ValueInterpreter interpreter, int index)
    : TakenBranchWriter(interpreter, index)
{
    protected override string Year => "year";

    protected override string Of(Input input) => $"[{input.Id}]";

    protected override string Lookup(Input input, Formula at) => $"[{input.Id}] at ({Write(at)})";

    protected override string Line(string lineId) => $"[{lineId}]";

    protected override string Previous(string lineId) => $"previous [{lineId}]";

    protected override string Next(string lineId) => $"next [{lineId}]";

    protected override string Constant(double value, Unit unit) => QuantityFormat.Plain(value);
}
