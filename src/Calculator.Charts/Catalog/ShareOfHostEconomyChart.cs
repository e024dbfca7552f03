using System.Globalization;
using Calculator.Charts.Figures;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

internal sealed class ShareOfHostEconomyChart : IChart
{
    public string Id => "share-of-host-economy";

    public string Doc => "Support as a share of each host's GDP or defence budget.";

    public ChartFigure? Figure(Report report)
    {
        var model = report.Result.Model;
        foreach (
            var (measure, words) in new[]
            {
                ("share-of-gdp", "GDP"),
                ("share-of-defence-budget", "defence budget"),
            }
        )
        {
            var hosts = report
                .Hosts.Where(h => ReportText.Has(report, $"{h.Id}.support.{measure}"))
                .ToArray();
            if (hosts.Length == 0 || model.Years.Count < 2)
            {
                continue;
            }

            var first = hosts[0];
            var values = report.Result.Values($"{first.Id}.support.{measure}");
            return new LinesFigure(
                ReportText.Title(report, $"Support as a share of the host's {words}"),
                $"{first.Name}: {ReportText.Course(report, [.. values.ToArray()], Percent)}",
                ReportText.Footer(report, model.Find($"{first.Id}.support.{measure}")!),
                [.. ReportText.Years(report)],
                [
                    .. hosts.Select(h => new ChartSeries(
                        h.Name,
                        [.. ReportText.Scaled(report, $"{h.Id}.support.{measure}", 1)]
                    )),
                ],
                $"% of {words}"
            )
            {
                IsPercent = true,
            };
        }

        return null;
    }

    private static string Percent(double share) =>
        (share * 100).ToString("0.000", CultureInfo.InvariantCulture) + " %";
}
