using Calculator.Charts.Figures;
using Calculator.Core.Naming;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

internal sealed class SupportPerTroopChart : IChart
{
    /// <summary>Columns beside one another in a year.</summary>
    private const int MostHosts = 6;

    public string Id => "support-per-troop";

    public string Doc => "Support for each person stationed, by fiscal year and host.";

    public ChartFigure? Figure(Report report)
    {
        if (!ReportText.Has(report, SupportIds.PerTroop) || !ReportText.HasSupport(report))
        {
            return null;
        }

        var model = report.Result.Model;
        var hosts = report
            .Hosts.Where(h => ReportText.Has(report, SupportIds.PerTroopOf(h.Id)))
            .Where(h => ReportText.Sum(report, SupportIds.PerTroopOf(h.Id)) != 0)
            .ToArray();
        var shown =
            hosts.Length <= MostHosts
                ? hosts
                :
                [
                    .. LargestSeries
                        .Places(
                            [
                                .. hosts.Select(h =>
                                    ReportText.Sum(report, SupportIds.TotalOf(h.Id))
                                ),
                            ],
                            MostHosts
                        )
                        .Select(i => hosts[i]),
                ];
        var series =
            shown.Length > 1
                ? shown.Select(h => (h.Name, Id: SupportIds.PerTroopOf(h.Id))).ToArray()
                : [("Support per troop", SupportIds.PerTroop)];
        var part = report.PartYears.Support;
        var perTroop = report.Result.Values(SupportIds.PerTroop).ToArray();
        var course = CourseWords.Of(
            report,
            perTroop,
            v => $"{NumberWords.Number(v)} {report.Currency}",
            part
        );
        var known = ReportText.Known(report, SupportIds.PerTroop, part);
        return new GroupedColumnsFigure(
            ReportText.Title(report, "Support for each person stationed"),
            known.Length == 0
                ? ""
                : $"{course}; {NumberWords.Persons(report.Result.Value(ReportIds.Troops, known[^1]))} persons in {known[^1]}",
            LargestSeries.Left(hosts.Length, shown.Length, "hosts")
                + ReportText.Footer(report, [model.Find(SupportIds.PerTroop)!], part),
            [.. ReportText.Years(report)],
            [
                .. series.Select(s => new ChartSeries(
                    s.Item1,
                    [.. ReportText.Scaled(report, s.Item2, 1)]
                )),
            ],
            model.Find(SupportIds.PerTroop)!.Unit.ToString()
        )
        {
            PartCategories = [.. ReportText.Places(report, part)],
        }.OrNone();
    }
}
