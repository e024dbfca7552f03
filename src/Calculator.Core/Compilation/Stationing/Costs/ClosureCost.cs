using Calculator.Core.Forces;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Stationing.Costs;

/// <summary>Closure and clean-up of what is left, paid in the last year of the change.</summary>
internal sealed class ClosureCost : IChangeCost
{
    public string Name => "closure";

    public Figure? Stated(PostureChange change) => change.Closure;

    public Formula InYear(Formula figure, Unit unit, ChangeLines change) =>
        Formula.If(
            Formula.IsEqual(Formula.Year, change.LastYear),
            figure,
            Formula.Constant(0, unit)
        );
}
