using Calculator.Charts.Figures;
using Calculator.Core.Quantities;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

internal sealed class HostDeploymentChart : IChart
{
    public string Id => "host-deployments";

    public string Doc => "Persons of the hosts' own deployments, stacked by fiscal year.";

    public ChartFigure? Figure(Report report) =>
        PostureFigures.Stack(
            report,
            "The hosts' own deployments",
            [
                .. report.Result.Model.Lines.Where(l =>
                    l.Id.Contains(".own-deployment.", StringComparison.Ordinal)
                    && l.Unit.Equals(Unit.Person)
                ),
            ],
            PostureFigures.SiteName
        );
}
