using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Evaluation;

/// <summary>A derivation's formula with the names of lines and inputs.</summary>
internal sealed class NamedFormula(ValueInterpreter interpreter, int index)
    : TakenBranchWriter(interpreter, index)
{
    protected override string YearText => "year";

    protected override string Of(Input input) => $"[{input.Id}]";

    protected override string LookupOf(Input input, Formula at) => $"[{input.Id}] at ({Write(at)})";

    protected override string LineOf(LineReading line) =>
        line.Offset switch
        {
            < 0 => $"previous [{line.LineId}]",
            > 0 => $"next [{line.LineId}]",
            _ => $"[{line.LineId}]",
        };
}
