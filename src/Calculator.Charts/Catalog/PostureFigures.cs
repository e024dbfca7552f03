using Calculator.Charts.Figures;
using Calculator.Core.Modelling;
using Calculator.Core.Naming;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

/// <summary>What the charts of posture share.</summary>
internal static class PostureFigures
{
    /// <summary>The lines of whole sites.</summary>
    public static Line[] Sites(Report report) =>
        [
            .. report
                .Places.Select(p => report.Result.Model.Find(PostureIds.Site(p.SiteId)))
                .OfType<Line>(),
        ];

    public static string SiteName(Line line) => line.Title.Split(':')[0];

    public static string Words(string id) =>
        char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');

    /// <summary>Lines of persons stacked by the scenario's own years; <c>null</c> for none.</summary>
    public static StackedColumnsFigure? Stack(
        Report report,
        string title,
        Line[] lines,
        Func<Line, string> name
    )
    {
        if (lines.Length == 0)
        {
            return null;
        }

        // A headcount is no amount: years that re-timing adds have none of their own.
        var own = ReportText.Horizon(report);
        var course = CourseWords.Of(
            report,
            [
                .. report.Result.Model.Years.Years.Select(y =>
                    own.Contains(y) ? lines.Sum(l => report.Result.Value(l.Id, y)) : double.NaN
                ),
            ],
            NumberWords.Persons,
            []
        );
        return new StackedColumnsFigure(
            ReportText.Title(report, title),
            $"Persons: {course}",
            ReportText.Footer(report, lines, [], prices: ""),
            [.. own.Years.Select(y => $"{y}")],
            [
                .. LargestSeries.OfParts(
                    lines.Select(l => new ChartSeries(
                        name(l),
                        [.. own.Years.Select(y => report.Result.Value(l.Id, y))]
                    ))
                ),
            ],
            "persons"
        ).OrNone();
    }
}
