using Calculator.Charts.Figures;
using Calculator.Core.Naming;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

internal sealed class PersonnelByServiceChart : IChart
{
    public string Id => "personnel-by-service";

    public string Doc => "Forward personnel by service, stacked by fiscal year.";

    public ChartFigure? Figure(Report report) =>
        PostureFigures.Stack(
            report,
            "Forward personnel by service",
            [
                .. report.Result.Model.Lines.Where(l =>
                    l.Id.StartsWith(PostureIds.ServicePrefix, StringComparison.Ordinal)
                ),
            ],
            l => PostureFigures.Words(l.Id.Split('.')[^1])
        );
}
