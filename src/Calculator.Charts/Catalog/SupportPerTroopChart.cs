using Calculator.Charts.Figures;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

internal sealed class SupportPerTroopChart : IChart
{
    public string Id => "support-per-troop";

    public string Doc => "Support for each person stationed, by fiscal year and host.";

    public ChartFigure? Figure(Report report)
    {
        if (!ReportText.Has(report, "support.per-troop") || !ReportText.HasSupport(report))
        {
            return null;
        }

        var model = report.Result.Model;
        var hosts = report
            .Hosts.Where(h => ReportText.Has(report, $"support.per-troop.{h.Id}"))
            .ToArray();
        var series =
            hosts.Length > 1
                ? hosts.Select(h => (h.Name, Id: $"support.per-troop.{h.Id}")).ToArray()
                : [("Support per troop", "support.per-troop")];
        var all = report.Result.Values("support.per-troop");
        var troops = report.Result.Values("troops");
        return new GroupedColumnsFigure(
            ReportText.Title(report, "Support for each person stationed"),
            $"{ReportText.Course(report, [.. all.ToArray()], v => $"{ReportText.Number(v)} {report.Currency}")}; "
                + $"{ReportText.Persons(troops[^1])} persons in {model.Years.Last}",
            ReportText.Footer(report, model.Find("support.per-troop")!),
            [.. ReportText.Years(report)],
            [
                .. series.Select(s => new ChartSeries(
                    s.Item1,
                    [.. ReportText.Scaled(report, s.Item2, 1)]
                )),
            ],
            model.Find("support.per-troop")!.Unit.ToString()
        );
    }
}
