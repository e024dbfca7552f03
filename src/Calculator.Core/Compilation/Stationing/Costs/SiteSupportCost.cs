using Calculator.Core.Costs;
using Calculator.Core.Forces;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Stationing.Costs;

/// <summary>Sites and support of people, pay apart: a fixed sum for a site while the service has people there, and a sum for each
/// of them, <c>F + v x N</c>. People taken home cost the sum for each at home.</summary>
internal sealed class SiteSupportCost : IStationingCost
{
    public void AddAtSite(PostureCostContext costs, Site site, string service)
    {
        var rate = costs.Rates.At(
            site,
            service,
            r => r.FixedPerSite is not null || r.PerPerson is not null
        );
        if (rate is null)
        {
            return;
        }

        var unit = rate.FixedPerSite?.Unit ?? rate.PerPerson!.Unit * Unit.Person;
        costs.AddCost(
            new Line(
                PostureIds.SiteCost(site.Id, service, "cost"),
                $"{site.Name}, {service.Replace('-', ' ')}: sites and support",
                unit,
                Formula.Sum(
                    Terms(costs, rate, Formula.LineOf(PostureIds.Site(site.Id, service))),
                    unit
                )
            ),
            costs.HostOf(site),
            CostComponent.Operations,
            rate.Path
        );
    }

    public void AddMovedHome(PostureCostContext costs, string service, Formula persons)
    {
        if (costs.Rates.AtHome(service, r => r.PerPerson) is { PerPerson: { } variable } rate)
        {
            costs.AddCost(
                new Line(
                    PostureIds.HomeCost(service, "cost"),
                    $"Moved home, {service.Replace('-', ' ')}: cost",
                    variable.Unit * Unit.Person,
                    costs.Rate(rate, "per-person", variable) * persons
                ),
                host: null,
                CostComponent.Operations,
                rate.Path
            );
        }
    }

    private static IEnumerable<Formula> Terms(
        PostureCostContext costs,
        CostRate rate,
        Formula persons
    )
    {
        if (rate.FixedPerSite is { } @fixed)
        {
            yield return Formula.If(
                persons > Formula.Constant(0, Unit.Person),
                costs.Rate(rate, "fixed-per-site", @fixed),
                Formula.Constant(0, @fixed.Unit)
            );
        }

        if (rate.PerPerson is { } variable)
        {
            yield return costs.Rate(rate, "per-person", variable) * persons;
        }
    }
}
