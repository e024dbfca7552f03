using Calculator.Charts.Figures;
using Calculator.Core.Modelling;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

internal sealed class PaybackChart : IChart
{
    private const string Start = "option.";
    private const string End = ".cumulative";
    private const int MostOptions = 10;

    public string Id => "payback";

    public string Doc =>
        "What each way to station a force has saved up to each fiscal year, and when it has paid back its one-time cost.";

    public ChartFigure? Figure(Report report)
    {
        var years = ReportText.Horizon(report);
        var all = report
            .Result.Model.Lines.Where(l =>
                l.Id.StartsWith(Start, StringComparison.Ordinal)
                && l.Id.EndsWith(End, StringComparison.Ordinal)
                && Values(l).Any(v => v != 0 && !double.IsNaN(v))
            )
            .ToArray();
        if (all.Length == 0)
        {
            return null;
        }

        // One axis holds one currency: that of most options.
        var unit = all.GroupBy(l => l.Unit).MaxBy(g => g.Count())!.Key;
        var ofUnit = all.Where(l => l.Unit.Equals(unit)).ToArray();
        var shown = LargestSeries
            .Places([.. ofUnit.Select(l => Values(l)[^1])], MostOptions)
            .Select(i => ofUnit[i])
            .ToArray();
        var scale = Reporting.Tables.AmountScale.For(shown.SelectMany(Values));
        var words = scale.Word.Length == 0 ? $"{unit}" : $"{scale.Word} {unit}";
        var names = PaybackWords.Names([.. shown.Select(OptionTitle)]);
        return new LinesFigure(
            ReportText.Title(
                report,
                PaybackWords.Finding(
                    [.. ofUnit.Select(l => (OptionTitle(l), PaybackYear(l), Values(l)[^1]))],
                    years.Last
                )
            ),
            $"Saved up to {years.Last}, less the one-time cost: "
                + string.Join(
                    ", ",
                    shown
                        .Select((l, i) => (Name: names[i], Value: Values(l)[^1]))
                        .OrderByDescending(s => s.Value)
                        .Take(4)
                        .Select(s => $"{s.Name} {NumberWords.Number(s.Value / scale.Factor)}")
                )
                + $" ({words})",
            LargestSeries.Left(all.Length, shown.Length, "options")
                + ReportText.Footer(report, shown, [], prices: ""),
            [.. years.Years.Select(y => $"{y}")],
            [
                .. shown.Select(
                    (l, i) =>
                        new ChartSeries(names[i], [.. Values(l).Select(v => v / scale.Factor)])
                ),
            ],
            $"{words}, saved since the change"
        )
        {
            Marks =
            [
                .. shown
                    .Select((l, i) => (Series: i, Year: PaybackYear(l)))
                    .Where(m => m.Year is not null)
                    .Select(m => new ChartMark(m.Series, m.Year!.Value - years.First, $"{m.Year}")),
            ],
        }.OrNone();

        double[] Values(Line line) => [.. years.Years.Select(y => report.Result.Value(line.Id, y))];

        int? PaybackYear(Line line) =>
            report.Result.Model.Find(line.Id[..^End.Length] + ".payback-year") is { } payback
            && report.Result.Value(payback.Id, years.Last) is var year
            && !double.IsNaN(year)
            && years.Contains((int)year)
                ? (int)year
                : null;
    }

    /// <summary>The option's own title: the line's without what the line is.</summary>
    private static string OptionTitle(Line line)
    {
        var colon = line.Title.LastIndexOf(": ", StringComparison.Ordinal);
        return colon > 0 ? line.Title[..colon] : line.Title;
    }
}
