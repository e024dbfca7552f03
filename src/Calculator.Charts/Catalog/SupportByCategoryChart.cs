using Calculator.Charts.Figures;
using Calculator.Core.Modelling;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

internal sealed class SupportByCategoryChart : IChart
{
    public string Id => "support-by-category";

    public string Doc => "Host-nation support by category, stacked by fiscal year.";

    public ChartFigure? Figure(Report report)
    {
        var lines = ReportText.Lines(report, LineRole.SupportCategory);
        if (lines.Length == 0)
        {
            return null;
        }

        var scale = ReportText.Scale(report, ["support.total"]);
        var total = report.Result.Values("support.total");
        var largest = lines
            .Select(l => (Line: l, Sum: report.Result.Values(l.Id).ToArray().Sum()))
            .MaxBy(l => l.Sum);
        var sum = total.ToArray().Sum();
        var years = report.Result.Model.Years;
        var course = ReportText.Course(
            report,
            [.. total.ToArray().Select(v => v / scale.Factor)],
            ReportText.Number
        );
        var amount = $"{ReportText.Number(sum / scale.Factor)} {ReportText.Unit(report, scale)}";
        var subtitle =
            sum <= 0 ? $"No support: {course} ({ReportText.Unit(report, scale)})"
            : lines.Length > 1
                ? $"{ReportText.CategoryName(largest.Line)} takes {ReportText.Percent(largest.Sum / sum)} of {amount} "
                    + (years.Count == 1 ? $"in {years.First}" : $"over {years}; {course}")
            : years.Count == 1 ? $"{amount} in {years.First}"
            : $"{amount} over {years}; {course}";
        return new StackedColumnsFigure(
            ReportText.Title(report, ChartTitles.SupportByCategory),
            subtitle,
            ReportText.Footer(report, lines),
            [.. ReportText.Years(report)],
            [
                .. lines.Select(l => new ChartSeries(
                    ReportText.CategoryName(l),
                    [.. ReportText.Scaled(report, l.Id, scale.Factor)]
                )),
            ],
            ReportText.Unit(report, scale)
        );
    }
}
