using System.Collections.Immutable;
using System.Globalization;
using Calculator.Charts.Figures;
using Calculator.Core.Comparison;
using Calculator.Core.Evaluation;
using Calculator.Reporting;
using Calculator.Reporting.Tables;

namespace Calculator.Charts.Catalog;

/// <summary>The charts of a comparison: a waterfall for each total, and base beside alternative by year.</summary>
public static class ComparisonCharts
{
    /// <summary>Name of the file and figure, for everything that the comparison has; no waterfall where nothing differs.</summary>
    public static IEnumerable<(string Id, ChartFigure Figure)> Of(
        Report @base,
        Report alternative,
        ScenarioComparison comparison
    )
    {
        foreach (var waterfall in comparison.Waterfalls.Where(w => w.Start != 0 || w.End != 0))
        {
            var name = waterfall.LineId.Replace('.', '-');
            if (waterfall.Steps.Any(s => s.Effect != 0))
            {
                yield return (
                    $"waterfall-{name}",
                    Waterfall(@base, alternative, comparison, waterfall)
                );
            }

            yield return (
                $"by-year-{name}",
                ByYear(@base, alternative, comparison, waterfall.LineId)
            );
        }
    }

    private static WaterfallFigure Waterfall(
        Report @base,
        Report alternative,
        ScenarioComparison comparison,
        Waterfall waterfall
    )
    {
        var scale = AmountScale.For([waterfall.Start, waterfall.End]);
        var steps = waterfall.Steps.Where(s => s.Effect != 0).ToImmutableArray();
        var largest = steps.OrderByDescending(s => Math.Abs(s.Effect)).FirstOrDefault();
        var common = comparison
            .Years.Where(y =>
                @base.Result.Model.Years.Contains(y) && alternative.Result.Model.Years.Contains(y)
            )
            .ToArray();
        return new WaterfallFigure(
            ChartTitles.Waterfall(@base.Result.Model.Find(waterfall.LineId)!, @base, alternative),
            $"{NumberWords.Signed((waterfall.End - waterfall.Start) / scale.Factor)} {ReportText.Unit(@base, scale)} over {common[0]}-{common[^1]}"
                + (
                    steps.IsEmpty
                        ? ""
                        : $", of which {NumberWords.Signed(largest.Effect / scale.Factor)} by {largest.Driver.Words().ToLowerInvariant()}"
                ),
            Footer(
                @base,
                alternative,
                waterfall.LineId,
                "Drivers are taken over one after another: prices, exchange rate, headcount; rule and amounts are the rest.",
                []
            ),
            (@base.ScenarioId, waterfall.Start / scale.Factor),
            [.. steps.Select(s => (s.Driver.Words(), s.Effect / scale.Factor))],
            (alternative.ScenarioId, waterfall.End / scale.Factor),
            ReportText.Unit(@base, scale)
        );
    }

    private static GroupedColumnsFigure ByYear(
        Report @base,
        Report alternative,
        ScenarioComparison comparison,
        string lineId
    )
    {
        var line = comparison.Lines.First(l => l.Line.Id == lineId);
        var scale = AmountScale.For(
            comparison.Years.SelectMany(y =>
                new[] { line.BaseValue(y) ?? 0, line.AlternativeValue(y) ?? 0 }
            )
        );
        int[] parts =
        [
            .. @base
                .PartYears.BothSides.Union(alternative.PartYears.BothSides)
                .Where(comparison.Years.Contains)
                .Order(),
        ];
        return new GroupedColumnsFigure(
            $"{line.Line.Title}: {@base.ScenarioId} and {alternative.ScenarioId}",
            Difference(@base, comparison, line, scale, parts),
            Footer(
                @base,
                alternative,
                lineId,
                "A missing column is a year without a value in that scenario.",
                parts
            ),
            [.. comparison.Years.Select(y => y.ToString(CultureInfo.InvariantCulture))],
            [
                new ChartSeries(
                    @base.ScenarioId,
                    [
                        .. comparison.Years.Select(y =>
                            (line.BaseValue(y) ?? double.NaN) / scale.Factor
                        ),
                    ]
                ),
                new ChartSeries(
                    alternative.ScenarioId,
                    [
                        .. comparison.Years.Select(y =>
                            (line.AlternativeValue(y) ?? double.NaN) / scale.Factor
                        ),
                    ]
                ),
            ],
            ReportText.Unit(@base, scale)
        )
        {
            PartCategories = [.. parts.Select(y => comparison.Years.IndexOf(y))],
        };
    }

    private static string Footer(
        Report @base,
        Report alternative,
        string lineId,
        string how,
        IReadOnlyCollection<int> parts
    )
    {
        var sources = new[] { @base, alternative }.SelectMany(r =>
            r.Result.Model.Find(lineId) is { } line ? CarriedAmounts.Of(r.Result, [line]) : []
        );
        return $"{how} {SourceWords.Sentence(sources)}Scenarios {@base.ScenarioId} and {alternative.ScenarioId}, {@base.Basis} prices, fiscal years{ReportText.PartYears(parts)}.";
    }

    /// <summary>The last common year's two values, and the largest difference where it lies in another year.</summary>
    private static string Difference(
        Report @base,
        ScenarioComparison comparison,
        ComparedLine line,
        AmountScale scale,
        IReadOnlyCollection<int> parts
    )
    {
        var unit = ReportText.Unit(@base, scale);
        var common = comparison
            .Years.Where(y => line.Delta(y) is not null && !parts.Contains(y))
            .ToArray();
        if (common.Length == 0)
        {
            return $"No year in common ({comparison.Years[0]}-{comparison.Years[^1]})";
        }

        if (common.All(y => line.Delta(y) == 0))
        {
            return $"The same in all {common.Length} years: {Amount(line.BaseValue(common[^1]))} {unit} in {common[^1]}";
        }

        var last = common[^1];
        var (before, after) = (Amount(line.BaseValue(last)), Amount(line.AlternativeValue(last)));
        var text =
            line.Delta(last) == 0
                ? $"In {last} the same, {after} {unit}"
                : $"In {last} {after} {unit} against {before} ({NumberWords.Signed(line.Delta(last)!.Value / scale.Factor)})";
        var most = common.MaxBy(y => Math.Abs(line.Delta(y)!.Value));
        return Math.Abs(line.Delta(most)!.Value) > Math.Abs(line.Delta(last)!.Value) * 1.005
            ? $"{text}; the largest difference {NumberWords.Signed(line.Delta(most)!.Value / scale.Factor)} in {most}"
            : text;

        string Amount(double? value) => NumberWords.Number(value!.Value / scale.Factor);
    }
}
