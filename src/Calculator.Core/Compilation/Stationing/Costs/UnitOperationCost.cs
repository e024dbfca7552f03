using Calculator.Core.Costs;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;

namespace Calculator.Core.Compilation.Stationing.Costs;

/// <summary>A unit's own costs, in proportion to its people where they are: <c>cost x persons here / persons of the unit</c>.</summary>
internal sealed class UnitOperationCost : IStationingCost
{
    public void AddOfUnit(PostureCostContext costs, UnitAtSite presence)
    {
        var (unit, site) = (presence.Unit, presence.Site);
        foreach (var cost in unit.Costs)
        {
            var words = cost.Name.Replace('-', ' ');
            var whole = costs.Amount(
                cost.Amount,
                UnitIds.Cost(unit.Id, cost.Name),
                $"{unit.Title}: {words}"
            );
            var strength = costs.Builder.FindInput(UnitIds.Personnel(unit.Id));
            costs.AddCost(
                new Line(
                    UnitIds.CostAt(unit.Id, site.Id, cost.Name),
                    $"{unit.Title} at {site.Name}: {words}",
                    cost.Amount.Unit,
                    whole * (Formula.LineOf(presence.LineId) / Formula.Of(strength))
                ),
                costs.HostOf(site),
                CostComponent.Operations,
                unit.Path
            );
        }
    }
}
