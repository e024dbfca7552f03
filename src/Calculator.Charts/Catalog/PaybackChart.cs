using System.Collections.Immutable;
using Calculator.Charts.Figures;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

/// <summary>What each way to station a force has saved up, and when it has paid back.</summary>
internal sealed class PaybackChart : IChart
{
    private const int MostOptions = 10;

    public string Id => "payback";

    public string Doc =>
        "What each way to station a force has saved up to each fiscal year, and when it has paid back its one-time cost.";

    public ChartFigure? Figure(Report report)
    {
        var all = PaybackOption.Of(report);
        if (all.Length == 0)
        {
            return null;
        }

        // One axis holds one currency: that of most options.
        var unit = all.GroupBy(o => o.Line.Unit).MaxBy(g => g.Count())!.Key;
        var ofUnit = all.Where(o => o.Line.Unit.Equals(unit)).ToArray();
        var shown = LargestSeries
            .Places([.. ofUnit.Select(o => o.Values[^1])], MostOptions)
            .Select(i => ofUnit[i])
            .ToArray();
        var scale = Reporting.Tables.AmountScale.For(shown.SelectMany(o => o.Values));
        var words = scale.Word.Length == 0 ? $"{unit}" : $"{scale.Word} {unit}";
        var names = PaybackWords.Names([.. shown.Select(o => o.Title)]);
        var years = ReportText.Horizon(report);
        var left = LargestSeries.Left(all.Length, shown.Length, "options");
        return new LinesFigure(
            ReportText.Title(
                report,
                PaybackWords.Finding(
                    [.. ofUnit.Select(o => (o.Title, o.Year, o.Values[^1]))],
                    years.Last
                )
            ),
            $"Saved up to {years.Last}, less the one-time cost: {Best(shown, names, scale.Factor)} ({words})",
            left + ReportText.Footer(report, shown.Select(o => o.Line), [], prices: ""),
            [.. years.Years.Select(y => $"{y}")],
            [
                .. shown.Select(
                    (o, i) => new ChartSeries(names[i], [.. o.Values.Select(v => v / scale.Factor)])
                ),
            ],
            $"{words}, saved since the change"
        )
        {
            Marks = Marks(shown, years.First),
        }.OrNone();
    }

    /// <summary>The options that have saved most, with the amount.</summary>
    private static string Best(PaybackOption[] shown, string[] names, double factor) =>
        string.Join(
            ", ",
            shown
                .Select((o, i) => (Name: names[i], Value: o.Values[^1]))
                .OrderByDescending(s => s.Value)
                .Take(4)
                .Select(s => $"{s.Name} {NumberWords.Number(s.Value / factor)}")
        );

    private static ImmutableArray<ChartMark> Marks(PaybackOption[] shown, int firstYear) =>
        [
            .. shown
                .Select((o, i) => (Series: i, o.Year))
                .Where(m => m.Year is not null)
                .Select(m => new ChartMark(m.Series, m.Year!.Value - firstYear, $"{m.Year}")),
        ];
}
