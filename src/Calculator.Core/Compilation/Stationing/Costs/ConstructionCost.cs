using Calculator.Core.Forces;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Stationing.Costs;

/// <summary>Construction where people come to, paid as they come.</summary>
internal sealed class ConstructionCost : IChangeCost
{
    public string Name => "construction";

    public Figure? Stated(PostureChange change) => change.Construction;

    public bool IsExpected(PostureChange change) => change.Kind == ChangeKind.Move;

    public Formula InYear(Formula figure, Unit unit, ChangeLines change) =>
        AsPeopleMove.InYear(figure, unit, change);
}
