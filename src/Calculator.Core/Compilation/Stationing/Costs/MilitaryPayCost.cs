using Calculator.Core.Costs;
using Calculator.Core.Forces;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.Stationing.Costs;

/// <summary>Pay and allowances of people at a site or taken home: <c>pay x persons</c>.</summary>
internal sealed class MilitaryPayCost : IStationingCost
{
    public void AddAtSite(PostureCostContext costs, Site site, string service) =>
        Add(
            costs,
            costs.Rates.At(site, service, r => r.Pay is not null),
            PostureIds.SiteCost(site.Id, service, "pay"),
            $"{site.Name}, {service.Replace('-', ' ')}: military pay",
            Formula.LineOf(PostureIds.Site(site.Id, service)),
            costs.HostOf(site)
        );

    public void AddMovedHome(PostureCostContext costs, string service, Formula persons) =>
        Add(
            costs,
            costs.Rates.AtHome(service, r => r.Pay),
            PostureIds.HomeCost(service, "pay"),
            $"Moved home, {service.Replace('-', ' ')}: pay",
            persons,
            host: null
        );

    private static void Add(
        PostureCostContext costs,
        CostRate? rate,
        string id,
        string title,
        Formula persons,
        Host? host
    )
    {
        if (rate is { Pay: { } pay })
        {
            costs.AddCost(
                new Line(id, title, pay.Unit * Unit.Person, costs.Rate(rate, "pay", pay) * persons),
                host,
                CostComponent.MilitaryPay,
                rate.Path
            );
        }
    }
}
