using Calculator.Charts.Figures;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

internal sealed class WhoPaysChart : IChart
{
    public string Id => "who-pays";

    public string Doc => "What host and sending nation pay by fiscal year, with the offset.";

    public ChartFigure? Figure(Report report)
    {
        if (!ReportText.Has(report, "offset") || !ReportText.HasSupport(report))
        {
            return null;
        }

        var scale = ReportText.Scale(report, ["stationing-cost.total"]);
        var offset = report.Result.Values("offset");
        var model = report.Result.Model;
        var cost = model.Find("sender-cost.beside-support") ?? model.Find("sender-cost.gross")!;
        return new StackedColumnsFigure(
            ReportText.Title(report, ChartTitles.WhoPays),
            "The hosts' share of stationing cost: "
                + ReportText.Course(report, [.. offset.ToArray()], ReportText.Percent)
                + " (all support, against all sender cost stated)",
            ReportText.Footer(report, model.Find("support.total")!, cost),
            [.. ReportText.Years(report)],
            [
                new ChartSeries(
                    "Host-nation support",
                    [.. ReportText.Scaled(report, "support.total", scale.Factor)]
                ),
                new ChartSeries(cost.Title, [.. ReportText.Scaled(report, cost.Id, scale.Factor)]),
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
