using Calculator.Charts.Figures;
using Calculator.Core.Quantities;
using Calculator.Reporting.Sweeps;
using Calculator.Reporting.Tables;

namespace Calculator.Charts.Catalog;

/// <summary>A measure over the values of one input as a curve, of two as a map of colours; over words as columns.</summary>
public static class SweepChart
{
    /// <summary>The figure; <c>null</c> where the measure has no value anywhere.</summary>
    public static ChartFigure? Figure(SweepTable table)
    {
        var scale = table.Line.Unit.IsMoney ? AmountScale.For(table.Values) : AmountScale.One;
        var values = table.Values.Select(v => v / scale.Factor).ToArray();
        if (values.All(double.IsNaN))
        {
            return null;
        }

        var (title, finding, footer) = (
            ReportText.Title(table.Report, $"{table.Line.Title}, FY{table.Year}"),
            Finding(table),
            $"Every value is a run of its own. Scenario {table.Report.ScenarioId}{Set(table)}, {table.Report.Basis} prices."
        );
        var unit =
            table.Line.Unit.IsRatio ? ""
            : table.Line.Unit.IsMoney ? ReportText.Unit(table.Report, scale)
            : table.Line.Unit.ToString();
        var first = table.Inputs[0];
        if (table.Inputs.Length > 1)
        {
            return new HeatMapFigure(
                title,
                finding,
                footer,
                (first.Path, first.Texts),
                (table.Inputs[1].Path, table.Inputs[1].Texts),
                [.. values],
                unit
            )
            {
                IsPercent = table.Line.Unit.IsRatio,
            };
        }

        if (first.Numbers is not { Length: > 1 } numbers)
        {
            var factor = table.Line.Unit.IsRatio ? 100 : 1;
            return new GroupedColumnsFigure(
                title,
                finding,
                footer,
                first.Texts,
                [new ChartSeries(table.Line.Title, [.. values.Select(v => v * factor)])],
                table.Line.Unit.IsRatio ? "%" : unit
            );
        }

        var across = first.Unit is { IsMoney: true } ? AmountScale.For(numbers) : AmountScale.One;
        return new CurveFigure(
            title,
            finding,
            footer,
            [.. numbers.Zip(values, (x, y) => (X: x / across.Factor, Y: y)).OrderBy(p => p.X)],
            Axis(first, across),
            unit
        )
        {
            IsPercent = table.Line.Unit.IsRatio,
            IsPercentAcross = first.Unit is { IsRatio: true },
        };
    }

    private static string Axis(SweptInput input, AmountScale scale) =>
        input.Unit is not { } unit || unit.IsRatio ? input.Path
        : scale.Word.Length > 0 ? $"{input.Path}, {scale.Word} {unit}"
        : $"{input.Path}, {unit}";

    private static string Set(SweepTable table) =>
        table.Report.Settings.IsEmpty
            ? ""
            : $" with --set {string.Join(", ", table.Report.Settings)}";

    /// <summary>Where the measure is least and most.</summary>
    private static string Finding(SweepTable table)
    {
        var cells = table.Cells().Where(c => !double.IsNaN(c.Value)).ToArray();
        var (low, high) = (cells.MinBy(c => c.Value), cells.MaxBy(c => c.Value));
        return low.Value.Equals(high.Value)
            ? $"{Amount(low.Value)} throughout"
            : $"From {Amount(low.Value)} at {string.Join(" and ", low.Texts)} to {Amount(high.Value)} at {string.Join(" and ", high.Texts)}";

        string Amount(double value) => QuantityFormat.Write(value, table.Line.Unit);
    }
}
