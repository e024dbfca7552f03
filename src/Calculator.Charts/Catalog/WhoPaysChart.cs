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

        var scale = ReportText.Scale(
            report,
            ["stationing-cost.total", "support.total", "sender-cost.gross"]
        );
        var offset = report.Result.Values("offset").ToArray();
        var model = report.Result.Model;
        var part = report.PartYears.BothSides;
        return new StackedColumnsFigure(
            ReportText.Title(report, ChartTitles.WhoPays),
            Finding(),
            ReportText.Footer(
                report,
                [model.Find("support.total")!, model.Find("sender-cost.gross")!],
                part
            ),
            [.. ReportText.Years(report)],
            [
                new ChartSeries(
                    "Host-nation support",
                    [.. ReportText.Scaled(report, "support.total", scale.Factor)]
                )
                {
                    Color = 0,
                },
                new ChartSeries(
                    "Sender cost, gross",
                    [.. ReportText.Scaled(report, "sender-cost.gross", scale.Factor)]
                )
                {
                    Color = 1,
                },
            ],
            ReportText.Unit(report, scale)
        )
        {
            Share = new ChartSeries(
                "Offset: support / (support + sender cost), right axis",
                [.. offset]
            ),
            PartCategories = [.. ReportText.Places(report, part)],
        }.OrNone();

        string Finding()
        {
            var course = CourseWords.Of(report, offset, NumberWords.Percent, part);
            if (course.Length == 0)
            {
                return $"No year of {model.Years} is known as a whole, so that no share of stationing cost is stated";
            }

            if (ReportText.Sum(report, "support.total") == 0)
            {
                var cost = ReportText.Sum(report, "sender-cost.gross") / scale.Factor;
                return $"The hosts pay nothing in {model.Years}; the sender's cost is {NumberWords.Number(cost)} {ReportText.Unit(report, scale)}";
            }

            return $"The hosts' share of stationing cost: {course} (all support, against all sender cost stated)";
        }
    }
}
