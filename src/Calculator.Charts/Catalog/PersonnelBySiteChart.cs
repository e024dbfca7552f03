using Calculator.Charts.Figures;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

internal sealed class PersonnelBySiteChart : IChart
{
    public string Id => "personnel-by-site";

    public string Doc => "Personnel by site, stacked by fiscal year.";

    public ChartFigure? Figure(Report report) =>
        PostureFigures.Stack(
            report,
            ChartTitles.PersonnelBySite,
            PostureFigures.Sites(report),
            PostureFigures.SiteName
        );
}
