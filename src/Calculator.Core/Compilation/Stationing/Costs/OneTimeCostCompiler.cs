using Calculator.Core.Costs;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Stationing.Costs;

/// <summary>One-time cost of a change: the costs of the catalog, their sum, and what is left to the sender once a host has paid its part.</summary>
internal sealed class OneTimeCostCompiler(PostureCostContext costs)
{
    public void Add(ChangeLines change)
    {
        var parts = ChangeCostCatalog
            .Costs.Where(c => c.Stated(change.Change) is not null)
            .Select(c => AddPart(c, change))
            .ToArray();
        if (parts.Length == 0)
        {
            return;
        }

        var (id, title) = (change.Change.Id, change.Change.Title);
        var unit = Unit.Money(parts[0].Unit.Currency!);
        var total = costs.AddStep(
            ChangeIds.OneTime(id),
            $"{title}: one-time cost",
            unit,
            Formula.Sum(
                parts.Select(p => costs.Conversion.To(unit, Formula.LineOf(p.Id), p.Unit, p)),
                unit
            ),
            change.Change.Path
        );
        costs.OneTime.Add(new OneTimeCost(change, total));
        var sender = Formula.LineOf(total.Id);
        if (change.Change.HostPays is { } payment)
        {
            sender -= new HostPartOfChange(costs, change, payment, total).Add();
        }

        costs.AddCost(
            new Line(ChangeIds.Sender(id), $"{title}: one-time cost of the sender", unit, sender),
            costs.HostOf(change.From ?? change.To!),
            CostComponent.Construction,
            change.Change.Path
        );
    }

    private Line AddPart(IChangeCost cost, ChangeLines change)
    {
        var (id, title) = (change.Change.Id, $"{change.Change.Title}: {cost.Name}");
        var figure = cost.Stated(change.Change)!;
        var input = costs.Figure(
            figure,
            ChangeIds.CostFigure(id, cost.Name),
            title,
            ValueRange.NotNegative
        );
        return costs.AddStep(
            ChangeIds.Cost(id, cost.Name),
            title,
            figure.Unit.IsMoney ? figure.Unit : figure.Unit * Unit.Person,
            cost.InYear(input, figure.Unit, change),
            change.Change.Path
        );
    }
}
