using Calculator.Charts.Figures;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

internal sealed class WhoPaysChart : IChart
{
    public string Id => "who-pays";

    public string Doc => "What host and sending nation pay by fiscal year, with the offset.";

    public ChartFigure? Figure(Report report)
    {
        if (!ReportText.Has(report, "offset"))
        {
            return null;
        }

        var scale = ReportText.Scale(report, ["stationing-cost.total"]);
        var offset = report.Result.Values("offset");
        var years = report.Result.Model.Years;
        var verb =
            Math.Abs(offset[^1] - offset[0]) < 0.0005 ? "stays at"
            : offset[^1] > offset[0] ? "rises from"
            : "falls from";
        var finding =
            years.Count == 1 || verb == "stays at"
                ? $"The hosts' share of stationing cost {(years.Count == 1 ? "is" : verb)} {ReportText.Percent(offset[0])}"
                : $"The hosts' share of stationing cost {verb} {ReportText.Percent(offset[0])} ({years.First}) to {ReportText.Percent(offset[^1])} ({years.Last})";
        var model = report.Result.Model;
        return new StackedColumnsFigure(
            ChartTitles.Of(ChartTitles.WhoPays, report.Title),
            finding + ": all support, against all sender cost stated",
            ReportText.Footer(
                report,
                model.Find("support.total")!,
                model.Find("sender-cost.gross")!
            ),
            [.. ReportText.Years(report)],
            [
                new ChartSeries(
                    "Host-nation support",
                    [.. ReportText.Scaled(report, "support.total", scale.Factor)]
                ),
                new ChartSeries(
                    "Sender cost, gross",
                    [.. ReportText.Scaled(report, "sender-cost.gross", scale.Factor)]
                ),
            ],
            ReportText.Unit(report, scale)
        )
        {
            Share = new ChartSeries(
                "Offset: support / (support + sender cost), right axis",
                [.. offset.ToArray()]
            ),
        };
    }
}
