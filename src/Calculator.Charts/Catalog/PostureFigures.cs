using Calculator.Charts.Figures;
using Calculator.Core.Modelling;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

/// <summary>What the charts of posture share.</summary>
internal static class PostureFigures
{
    /// <summary>The lines of whole sites.</summary>
    public static Line[] Sites(Report report) =>
        [
            .. report
                .Places.Select(p => report.Result.Model.Find($"posture.site.{p.SiteId}"))
                .OfType<Line>(),
        ];

    public static string SiteName(Line line) => line.Title.Split(':')[0];

    public static string Words(string id) =>
        char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');

    /// <summary>Lines of persons stacked by year; <c>null</c> for none.</summary>
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

        var years = report.Result.Model.Years;
        return new StackedColumnsFigure(
            ReportText.Title(report, $"{title}"),
            $"Persons: {ReportText.Course(report, [.. years.Years.Select(Sum)], ReportText.Persons)}",
            ReportText.Footer(report, lines),
            [.. ReportText.Years(report)],
            [
                .. lines.Select(l => new ChartSeries(
                    name(l),
                    [.. ReportText.Scaled(report, l.Id, 1)]
                )),
            ],
            "persons"
        );

        double Sum(int year) => lines.Sum(l => report.Result.Value(l.Id, year));
    }
}
