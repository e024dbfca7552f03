using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Evaluation;

/// <summary>What stands in the branches that a year takes.</summary>
internal static class TakenParts
{
    /// <summary>The formula's parts, the outer before the inner, without the branches not taken and without the conditions.</summary>
    public static IEnumerable<Formula> Of(
        ValueInterpreter interpreter,
        Formula formula,
        int index
    ) =>
        formula is BranchingFormula branching
            ? Of(interpreter, interpreter.Taken(branching, index), index)
            : formula.Parts.SelectMany(p => Of(interpreter, p, index)).Prepend(formula);
}
