using Calculator.Charts.Figures;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

internal sealed class SupportByHostChart : IChart
{
    public string Id => "support-by-host";

    public string Doc => "Host-nation support by host, stacked by fiscal year.";

    public ChartFigure? Figure(Report report)
    {
        var hosts = report
            .Hosts.Where(h => ReportText.Has(report, $"support.total.{h.Id}"))
            .ToArray();
        if (hosts.Length < 2)
        {
            return null;
        }

        var scale = ReportText.Scale(report, ["support.total"]);
        var last = report.Result.Model.Years.Last;
        var total = report.Result.Value("support.total", last);
        var largest = hosts.MaxBy(h => report.Result.Value($"support.total.{h.Id}", last));
        var share =
            total > 0 ? report.Result.Value($"support.total.{largest.Id}", last) / total : 0;
        return new StackedColumnsFigure(
            ReportText.Title(report, "Host-nation support by host"),
            $"{largest.Name} gives {ReportText.Percent(share)} of {ReportText.Number(total / scale.Factor)} {ReportText.Unit(report, scale)} in {last}",
            ReportText.Footer(report, report.Result.Model.Find("support.total")!),
            [.. ReportText.Years(report)],
            [
                .. hosts.Select(h => new ChartSeries(
                    h.Name,
                    [.. ReportText.Scaled(report, $"support.total.{h.Id}", scale.Factor)]
                )),
            ],
            ReportText.Unit(report, scale)
        );
    }
}
