using Calculator.Charts.Figures;
using Calculator.Core.Modelling;
using Calculator.Reporting;
using Calculator.Reporting.Tables;

namespace Calculator.Charts.Catalog;

/// <summary>Charts of amounts that stand beside support in their own currency and fiscal years.</summary>
internal static class BesideSupport
{
    /// <summary>Lines stacked by year; of several currencies that of most lines, the others counted; <c>null</c> for none.</summary>
    /// <param name="report">The report.</param>
    /// <param name="start">How their ids begin.</param>
    /// <param name="ends">How their ids end.</param>
    /// <param name="title">What is shown.</param>
    /// <param name="lead">What the finding begins with, before the years.</param>
    public static StackedColumnsFigure? Stack(
        Report report,
        string start,
        string[] ends,
        string title,
        string lead
    )
    {
        var years = ReportText.Horizon(report);
        var all = report
            .Result.Model.Lines.Where(l =>
                l.Id.StartsWith(start, StringComparison.Ordinal)
                && ends.Any(e => l.Id.EndsWith(e, StringComparison.Ordinal))
                && Values(l).Any(v => v != 0 && !double.IsNaN(v))
            )
            .ToArray();
        if (all.Length == 0)
        {
            return null;
        }

        var unit = all.GroupBy(l => l.Unit).MaxBy(g => g.Count())!.Key;
        var lines = all.Where(l => l.Unit.Equals(unit)).ToArray();
        var scale = AmountScale.For(
            years.Years.Select(y => lines.Sum(l => report.Result.Value(l.Id, y)))
        );
        var words = scale.Word.Length == 0 ? $"{unit}" : $"{scale.Word} {unit}";
        var sums = lines
            .Select(l => (Line: l, Sum: Values(l).Where(v => !double.IsNaN(v)).Sum()))
            .OrderByDescending(l => l.Sum)
            .ToArray();
        var sum = sums.Sum(l => l.Sum) / scale.Factor;
        return new StackedColumnsFigure(
            ReportText.Title(report, title),
            $"{lead} {years}: {NumberWords.Number(sum)} {words}"
                + (
                    sums.Length > 1
                        ? $"; the largest part is {NumberWords.Number(sums[0].Sum / scale.Factor)}, {sums[0].Line.Title}"
                        : ""
                ),
            LargestSeries.Left(all.Length, lines.Length, "lines, of other currencies,")
                + ReportText.Footer(report, lines, [], prices: ""),
            [.. years.Years.Select(y => $"{y}")],
            [
                .. LargestSeries.OfParts(
                    lines.Select(l => new ChartSeries(
                        l.Title,
                        [.. Values(l).Select(v => v / scale.Factor)]
                    ))
                ),
            ],
            words
        ).OrNone();

        double[] Values(Line line) => [.. years.Years.Select(y => report.Result.Value(line.Id, y))];
    }
}
