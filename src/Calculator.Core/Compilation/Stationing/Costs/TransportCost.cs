using Calculator.Core.Forces;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Stationing.Costs;

/// <summary>Moving people, paid as they move.</summary>
internal sealed class TransportCost : IChangeCost
{
    public string Name => "transport";

    public Figure? Stated(PostureChange change) => change.Transport;

    public bool IsExpected(PostureChange change) =>
        change.Kind == ChangeKind.Move || change is { Kind: ChangeKind.Withdraw, IsCut: false };

    public Formula InYear(Formula figure, Unit unit, ChangeLines change) =>
        AsPeopleMove.InYear(figure, unit, change);
}
