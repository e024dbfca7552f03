using Calculator.Charts.Figures;
using Calculator.Core.Naming;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

internal sealed class ShareOfHostEconomyChart : IChart
{
    private const int MostHosts = 12;

    public string Id => "share-of-host-economy";

    public string Doc => "Support as a share of each host's GDP or defence budget.";

    public ChartFigure? Figure(Report report) =>
        report.Result.Model.Years.Count < 2
            ? null
            : Figure(report, HostIds.SupportShareOfGdp, "GDP")
                ?? Figure(report, HostIds.SupportShareOfDefenceBudget, "defence budget");

    private static LinesFigure? Figure(Report report, Func<string, string> lineOf, string words)
    {
        var all = report
            .Hosts.Where(h => ReportText.Has(report, lineOf(h.Id)))
            .Where(h => ReportText.Sum(report, lineOf(h.Id)) != 0)
            .ToArray();
        if (all.Length == 0)
        {
            return null;
        }

        var hosts = LargestSeries
            .Places([.. all.Select(h => ReportText.Sum(report, lineOf(h.Id)))], MostHosts)
            .Select(i => all[i])
            .ToArray();
        var part = report.PartYears.Support;
        var first = hosts.MaxBy(h => ReportText.Sum(report, lineOf(h.Id)));
        var course = CourseWords.Of(
            report,
            report.Result.Values(lineOf(first.Id)).ToArray(),
            NumberWords.Percent,
            part
        );
        return new LinesFigure(
            ReportText.Title(report, $"Support as a share of the host's {words}"),
            course.Length == 0 ? "" : $"{first.Name}: {course}",
            LargestSeries.Left(all.Length, hosts.Length, "hosts")
                + ReportText.Footer(
                    report,
                    hosts.Select(h => report.Result.Model.Find(lineOf(h.Id))!),
                    part
                ),
            [.. ReportText.Years(report)],
            [
                .. hosts.Select(h => new ChartSeries(
                    h.Name,
                    [.. ReportText.Scaled(report, lineOf(h.Id), 1)]
                )),
            ],
            $"% of {words}"
        )
        {
            IsPercent = true,
            PartCategories = [.. ReportText.Places(report, part)],
        }.OrNone();
    }
}
