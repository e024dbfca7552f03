using Calculator.Core.Modelling;
using Calculator.Core.Naming;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Checks;

/// <summary>The sides of the stationing cost are the whole of it, and so are the parts of the sender's cost.</summary>
internal static class CostChecks
{
    public static IEnumerable<CaseCheck> Stationing(Model model)
    {
        // The sender's part is its cost without support that it contains.
        var own = model.Find(CostIds.BesideSupport) ?? model.Find(CostIds.Gross);
        return
            own is not null
            && model.FindAll(SupportIds.Total, CostIds.Stationing) is [var support, var total]
            ?
            [
                new CaseCheck(
                    "stationing-cost",
                    "Support and sender cost add up to the stationing cost",
                    CheckFormulas.AddsUp([support, own], total)
                ),
            ]
            : [];
    }

    public static IEnumerable<CaseCheck> Net(Model model) =>
        model.FindAll(CostIds.Net, CostIds.Relief, CostIds.Gross)
            is [var net, var relief, var gross]
            ?
            [
                new CaseCheck(
                    "sender-cost-net",
                    "Net sender cost and the support that relieves it add up to the sender cost as stated",
                    CheckFormulas.AddsUp([net, relief], gross)
                ),
            ]
            : [];
}
