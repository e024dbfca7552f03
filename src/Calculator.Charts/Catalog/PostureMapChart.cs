using Calculator.Charts.Figures;
using Calculator.Core.Naming;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

internal sealed class PostureMapChart : IChart
{
    public string Id => "posture-map";

    public string Doc =>
        "Sites on a map, sized by personnel of the last year, with distance rings.";

    public ChartFigure? Figure(Report report)
    {
        var last = ReportText.Horizon(report).Last;
        var points = report
            .Places.Where(p => ReportText.Has(report, PostureIds.Site(p.SiteId)))
            .Select(p => new MapPoint(
                p.Name,
                p.Latitude,
                p.Longitude,
                report.Result.Value(PostureIds.Site(p.SiteId), last)
            ))
            .Where(p => p.Value > 0)
            .ToArray();
        if (points.Length == 0)
        {
            return null;
        }

        var within = report.Rings.Select(r =>
            $"{NumberWords.Persons(report.Result.Value(PostureIds.Within(r.Id), last))} within {NumberWords.Persons(r.Radius)} km of {r.Name}"
        );
        return new MapFigure(
            ReportText.Title(report, $"Where the force is in {last}"),
            string.Join(
                "; ",
                within.Prepend(
                    $"{NumberWords.Persons(points.Sum(p => p.Value))} persons at {points.Length} {(points.Length == 1 ? "site" : "sites")}"
                )
            ),
            $"Graticule in degrees; dots by area. {ReportText.Sources(report, PostureFigures.Sites(report))}Scenario {report.ScenarioId}, end state of fiscal year {last}.",
            [.. points],
            [.. report.Rings.Select(r => new MapRing(r.Name, r.Latitude, r.Longitude, r.Radius))],
            "persons"
        );
    }
}
