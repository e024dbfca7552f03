using Calculator.Charts.Figures;
using Calculator.Core.Naming;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

internal sealed class SupportByHostChart : IChart
{
    public string Id => "support-by-host";

    public string Doc => "Host-nation support by host, stacked by fiscal year.";

    public ChartFigure? Figure(Report report)
    {
        var hosts = report
            .Hosts.Where(h => ReportText.Has(report, SupportIds.TotalOf(h.Id)))
            .ToArray();
        if (hosts.Length < 2)
        {
            return null;
        }

        var part = report.PartYears.Support;
        // The last year in which anything is given; part years are told of only where there is no other.
        var given = report
            .Result.Model.Years.Years.Where(y => report.Result.Value(SupportIds.Total, y) > 0)
            .OrderBy(y => !part.Contains(y))
            .ThenBy(y => y)
            .ToArray();
        if (given.Length == 0)
        {
            return null;
        }

        var scale = ReportText.Scale(report, [SupportIds.Total]);
        var year = given[^1];
        var total = report.Result.Value(SupportIds.Total, year);
        var largest = hosts.MaxBy(h => Value(h.Id));
        return new StackedColumnsFigure(
            ReportText.Title(report, "Host-nation support by host"),
            $"{largest.Name} gives {NumberWords.Percent(Value(largest.Id) / total)} of {NumberWords.Number(total / scale.Factor)} {ReportText.Unit(report, scale)} in {year}",
            ReportText.Footer(report, [report.Result.Model.Find(SupportIds.Total)!], part),
            [.. ReportText.Years(report)],
            [
                .. LargestSeries.OfParts(
                    hosts.Select(h => new ChartSeries(
                        h.Name,
                        [.. ReportText.Scaled(report, SupportIds.TotalOf(h.Id), scale.Factor)]
                    ))
                ),
            ],
            ReportText.Unit(report, scale)
        )
        {
            PartCategories = [.. ReportText.Places(report, part)],
        }.OrNone();

        double Value(string host) =>
            report.Result.Value(SupportIds.TotalOf(host), year) is var v && double.IsNaN(v) ? 0 : v;
    }
}
