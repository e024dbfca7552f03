using Calculator.Charts.Figures;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

internal sealed class PersonnelBeforeAfterChart : IChart
{
    public string Id => "personnel-before-after";

    public string Doc => "Personnel by site in the first and the last year.";

    public ChartFigure? Figure(Report report)
    {
        var years = report.Result.Model.Years;
        var sites = PostureFigures.Sites(report);
        var changed = sites
            .Where(s =>
                report.Result.Value(s.Id, years.First) != report.Result.Value(s.Id, years.Last)
            )
            .ToArray();
        if (changed.Length == 0)
        {
            return null;
        }

        var most = changed.MaxBy(s => Math.Abs(Change(s)))!;
        return new GroupedColumnsFigure(
            ReportText.Title(report, $"Personnel by site, {years.First} and {years.Last}"),
            $"The largest change is at {PostureFigures.SiteName(most)}: {ReportText.Persons(report.Result.Value(most.Id, years.First))} to {ReportText.Persons(report.Result.Value(most.Id, years.Last))} persons",
            ReportText.Footer(report, sites),
            [.. sites.Select(PostureFigures.SiteName)],
            [
                new ChartSeries(
                    $"{years.First}",
                    [.. sites.Select(s => report.Result.Value(s.Id, years.First))]
                ),
                new ChartSeries(
                    $"{years.Last}",
                    [.. sites.Select(s => report.Result.Value(s.Id, years.Last))]
                ),
            ],
            "persons"
        );

        double Change(Core.Modelling.Line line) =>
            report.Result.Value(line.Id, years.Last) - report.Result.Value(line.Id, years.First);
    }
}
