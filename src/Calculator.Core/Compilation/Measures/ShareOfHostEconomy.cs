using Calculator.Core.Economy;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Support beside the host's economy and its own defence budget.</summary>
internal sealed class ShareOfHostEconomy : IMeasure
{
    public string Ids =>
        "HOST.gdp, HOST.defence-budget, HOST.support.share-of-gdp, HOST.support.share-of-defence-budget, HOST.defence-budget.share-of-gdp";

    public string Definition =>
        "HOST.support.total / HOST.gdp and HOST.support.total / HOST.defence-budget, in the host's fiscal years; "
        + "a GDP by calendar year is set against the fiscal year of the same label.";

    public void AddLines(MeasureContext context)
    {
        foreach (var host in context.Hosts)
        {
            var gdp = Base(host, host.Gdp, "gdp", "gross domestic product");
            var budget = Base(host, host.DefenceBudget, "defence-budget", "defence budget");
            var support = context.HasSupport(host)
                ? context.Find($"{host.Id}.support.total")
                : null;
            Add(host, "support.share-of-gdp", "support as a share of GDP", support, gdp);
            Add(
                host,
                "support.share-of-defence-budget",
                "support as a share of the defence budget",
                support,
                budget
            );
            Add(
                host,
                "defence-budget.share-of-gdp",
                "defence budget as a share of GDP",
                budget,
                gdp
            );
        }

        Line? Base(Host host, YearPath? path, string id, string words) =>
            path is null
                ? null
                : context.AddPathLine(
                    path,
                    $"{host.Id}.{id}",
                    $"{host.Name}: {words}",
                    ValueRange.Positive,
                    $"{host.Name}: economy",
                    host.Id
                );

        void Add(Host host, string id, string words, Line? part, Line? whole)
        {
            if (part is not null && whole is not null)
            {
                context.AddMeasure(
                    $"{host.Id}.{id}",
                    $"{host.Name}: {words}",
                    Unit.Ratio,
                    Formula.Share(
                        context.Converted(whole.Unit, part),
                        Formula.LineOf(whole.Id),
                        whole.Unit
                    ),
                    Definition
                );
            }
        }
    }
}
