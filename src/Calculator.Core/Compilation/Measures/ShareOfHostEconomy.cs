using System.Collections.Immutable;
using Calculator.Core.Economy;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Support beside the host's economy and its own defence budget.</summary>
internal sealed class ShareOfHostEconomy : IMeasure
{
    public ImmutableArray<string> Ids { get; } =
    [
        HostIds.Gdp("HOST"),
        HostIds.DefenceBudget("HOST"),
        HostIds.SupportShareOfGdp("HOST"),
        HostIds.SupportShareOfDefenceBudget("HOST"),
        HostIds.DefenceBudgetShareOfGdp("HOST"),
    ];

    public string Definition =>
        "HOST.support.total / HOST.gdp and HOST.support.total / HOST.defence-budget, in the host's fiscal years; "
        + "a GDP by calendar year is set against the fiscal year of the same label.";

    public void AddLines(MeasureContext context)
    {
        foreach (var host in context.Hosts)
        {
            var gdp = Stated(
                context,
                host,
                host.Gdp,
                HostIds.Gdp(host.Id),
                "gross domestic product"
            );
            var budget = Stated(
                context,
                host,
                host.DefenceBudget,
                HostIds.DefenceBudget(host.Id),
                "defence budget"
            );
            var support = context.HasSupport(host)
                ? context.Find(HostIds.SupportTotal(host.Id))
                : null;
            Add(HostIds.SupportShareOfGdp(host.Id), "support as a share of GDP", support, gdp);
            Add(
                HostIds.SupportShareOfDefenceBudget(host.Id),
                "support as a share of the defence budget",
                support,
                budget
            );
            Add(
                HostIds.DefenceBudgetShareOfGdp(host.Id),
                "defence budget as a share of GDP",
                budget,
                gdp
            );

            void Add(string id, string words, Line? part, Line? whole) =>
                AddShare(context, id, $"{host.Name}: {words}", part, whole);
        }
    }

    private static Line? Stated(
        MeasureContext context,
        Host host,
        YearPath? path,
        string id,
        string words
    ) =>
        path is null
            ? null
            : context.AddPathLine(
                path,
                id,
                $"{host.Name}: {words}",
                ValueRange.Positive,
                $"{host.Name}: economy",
                host.Id
            );

    private void AddShare(MeasureContext context, string id, string title, Line? part, Line? whole)
    {
        if (part is not null && whole is not null)
        {
            context.AddMeasure(
                id,
                title,
                Unit.Ratio,
                Formula.Share(
                    context.Terms.Converted(whole.Unit, part),
                    Formula.LineOf(whole.Id),
                    whole.Unit
                ),
                Definition
            );
        }
    }
}
