using Calculator.Charts.Figures;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

internal sealed class DefenceShareChart : IChart
{
    public string Id => "defence-share-of-gdp";

    public string Doc => "Allies' defence spending as a share of GDP.";

    public ChartFigure? Figure(Report report)
    {
        var model = report.Result.Model;
        var lines = model
            .Lines.Where(l => l.Id.EndsWith(".defence-share", StringComparison.Ordinal))
            .ToArray();
        if (lines.Length == 0)
        {
            return null;
        }

        var last = model.Years.Last;
        var most = lines.MaxBy(l => report.Result.Value(l.Id, last))!;
        var least = lines.MinBy(l => report.Result.Value(l.Id, last))!;
        return new LinesFigure(
            ReportText.Title(report, "Defence spending as a share of GDP"),
            $"In {last} from {ReportText.Percent(report.Result.Value(least.Id, last))} ({Name(least.Title)}) to {ReportText.Percent(report.Result.Value(most.Id, last))} ({Name(most.Title)})",
            ReportText.Footer(report, lines),
            [.. ReportText.Years(report)],
            [
                .. lines.Select(l => new ChartSeries(
                    Name(l.Title),
                    [.. ReportText.Scaled(report, l.Id, 1)]
                )),
                .. Target(report),
            ],
            "% of GDP"
        )
        {
            IsPercent = true,
        };

        // Allies of one scenario mostly share one target: its line is drawn once.
        static IEnumerable<ChartSeries> Target(Report report) =>
            report
                .Result.Model.Lines.Where(l =>
                    l.Id.EndsWith(".target-share", StringComparison.Ordinal)
                )
                .Select(l => ReportText.Scaled(report, l.Id, 1))
                .DistinctBy(v => string.Join(' ', v), StringComparer.Ordinal)
                .Take(2)
                .Select(v => new ChartSeries("Target", [.. v]) { Color = 9 });

        static string Name(string title) => title.Split(':')[0];
    }
}
