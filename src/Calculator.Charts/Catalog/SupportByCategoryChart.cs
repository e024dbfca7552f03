using Calculator.Charts.Figures;
using Calculator.Core.Modelling;
using Calculator.Core.Naming;
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

        var scale = ReportText.Scale(report, [SupportIds.Total]);
        var unit = ReportText.Unit(report, scale);
        var part = report.PartYears.Support;
        var years = report.Result.Model.Years;
        return new StackedColumnsFigure(
            ReportText.Title(report, ChartTitles.SupportByCategory),
            Finding(),
            ReportText.Footer(report, lines, part),
            [.. ReportText.Years(report)],
            [
                .. LargestSeries.OfParts(
                    lines.Select(l => new ChartSeries(
                        ReportText.CategoryName(l),
                        [.. ReportText.Scaled(report, l.Id, scale.Factor)]
                    ))
                ),
            ],
            unit
        )
        {
            PartCategories = [.. ReportText.Places(report, part)],
        }.OrNone();

        string Finding()
        {
            var course = CourseWords.Of(
                report,
                ReportText.Scaled(report, SupportIds.Total, scale.Factor),
                NumberWords.Number,
                part
            );
            var sum = ReportText.Sum(report, SupportIds.Total);
            // Parts that offset one another, or run over, have no share worth a sentence.
            if (!(sum > 0) || double.IsInfinity(sum))
            {
                return $"{course} ({unit})";
            }

            var given = lines
                .Select(l => (Line: l, Sum: ReportText.Sum(report, l.Id)))
                .Where(l => l.Sum != 0)
                .ToArray();
            var (line, most) = given.MaxBy(l => l.Sum);
            var amount = $"{NumberWords.Number(sum / scale.Factor)} {unit}";
            var when = years.Count == 1 ? $"in {years.First}" : $"over {years}";
            return (
                    given.Length > 1
                        ? $"{ReportText.CategoryName(line)} takes {NumberWords.Percent(most / sum)} of {amount} {when}"
                        : $"{amount} {when}"
                ) + (years.Count == 1 || course.Length == 0 ? "" : $"; {course}");
        }
    }
}
