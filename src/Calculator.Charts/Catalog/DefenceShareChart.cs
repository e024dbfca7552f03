using Calculator.Charts.Figures;
using Calculator.Core.Modelling;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

internal sealed class DefenceShareChart : IChart
{
    private const int MostAllies = 16;

    public string Id => "defence-share-of-gdp";

    public string Doc => "Allies' defence spending as a share of GDP.";

    public ChartFigure? Figure(Report report)
    {
        var years = ReportText.Horizon(report);
        var all = Lines(".defence-share");
        if (all.Length == 0)
        {
            return null;
        }

        var last = years.Last;
        var lines = LargestSeries
            .Places([.. all.Select(l => report.Result.Value(l.Id, last))], MostAllies)
            .Select(i => all[i])
            .ToArray();
        var known = all.Where(l => !double.IsNaN(report.Result.Value(l.Id, last))).ToArray();
        return new LinesFigure(
            ReportText.Title(report, "Defence spending as a share of GDP"),
            Finding(known),
            LargestSeries.Left(all.Length, lines.Length, "allies")
                + ReportText.Footer(report, lines, [], prices: ""),
            [.. years.Years.Select(y => $"{y}")],
            [
                .. lines.Select(l => new ChartSeries(Name(l), [.. Values(l)])),
                // Allies of one scenario mostly share one target: its line is drawn once.
                .. Lines(".target-share")
                    .Select(Values)
                    .DistinctBy(v => string.Join(' ', v), StringComparer.Ordinal)
                    .Take(2)
                    .Select(v => new ChartSeries("Target", [.. v]) { Color = 9 }),
            ],
            "% of GDP"
        )
        {
            IsPercent = true,
        }.OrNone();

        string Finding(Line[] lines)
        {
            if (lines.Length == 0)
            {
                return "";
            }

            var (most, least) = (lines.MaxBy(Last)!, lines.MinBy(Last)!);
            return NumberWords.Percent(Last(most)) == NumberWords.Percent(Last(least))
                ? $"In {last} {NumberWords.Percent(Last(most))}{(lines.Length == 1 ? $" ({Name(most)})" : $" for all {lines.Length}")}"
                : $"In {last} from {NumberWords.Percent(Last(least))} ({Name(least)}) to {NumberWords.Percent(Last(most))} ({Name(most)})";
        }

        Line[] Lines(string end) =>
            [.. report.Result.Model.Lines.Where(l => l.Id.EndsWith(end, StringComparison.Ordinal))];

        double[] Values(Line line) => [.. years.Years.Select(y => report.Result.Value(line.Id, y))];

        double Last(Line line) => report.Result.Value(line.Id, last);

        static string Name(Line line) => line.Title.Split(':')[0];
    }
}
