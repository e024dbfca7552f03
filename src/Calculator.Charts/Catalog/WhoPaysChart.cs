using Calculator.Charts.Figures;
using Calculator.Core.Naming;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

internal sealed class WhoPaysChart : IChart
{
    public string Id => "who-pays";

    public string Doc => "What host and sending nation pay by fiscal year, with the offset.";

    public ChartFigure? Figure(Report report)
    {
        if (!ReportText.Has(report, OffsetIds.All) || !ReportText.HasSupport(report))
        {
            return null;
        }

        var scale = ReportText.Scale(report, [CostIds.Stationing, SupportIds.Total, CostIds.Gross]);
        var offset = report.Result.Values(OffsetIds.All).ToArray();
        var model = report.Result.Model;
        var cost = model.Find(CostIds.BesideSupport) ?? model.Find(CostIds.Gross)!;
        var part = report.PartYears.BothSides;
        return new StackedColumnsFigure(
            ReportText.Title(report, ChartTitles.WhoPays),
            Finding(),
            ReportText.Footer(report, [model.Find(SupportIds.Total)!, cost], part),
            [.. ReportText.Years(report)],
            [
                new ChartSeries(
                    "Host-nation support",
                    [.. ReportText.Scaled(report, SupportIds.Total, scale.Factor)]
                )
                {
                    Color = 0,
                },
                new ChartSeries(cost.Title, [.. ReportText.Scaled(report, cost.Id, scale.Factor)])
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

            if (ReportText.Sum(report, SupportIds.Total) == 0)
            {
                var spent = ReportText.Sum(report, cost.Id) / scale.Factor;
                return $"The hosts pay nothing in {model.Years}; the sender's cost is {NumberWords.Number(spent)} {ReportText.Unit(report, scale)}";
            }

            return $"The hosts' share of stationing cost: {course} (all support, against all sender cost stated)";
        }
    }
}
