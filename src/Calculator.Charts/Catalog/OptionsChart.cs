using System.Collections.Immutable;
using System.Globalization;
using Calculator.Charts.Figures;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Naming;
using Calculator.Reporting.Options;
using Calculator.Reporting.Tables;

namespace Calculator.Charts.Catalog;

/// <summary>Several scenarios in one picture: a panel for each headline measure, a line for each scenario.</summary>
public static class OptionsChart
{
    private const int MostPanels = 4;

    private static readonly ImmutableArray<string> s_headline =
    [
        SupportIds.Total,
        CostIds.Net,
        OffsetIds.All,
        SupportIds.PerTroop,
        CostIds.Stationing,
        CostIds.Gross,
        ReportIds.Troops,
    ];

    /// <summary>The headline measures that differ, the first four of them; of options that differ in none, those that they have; <c>null</c>
    /// for options without any.</summary>
    public static PanelsFigure? Figure(OptionTable table)
    {
        var rows = s_headline
            .Select(id => table.Rows.FirstOrDefault(r => r.Line.Id == id))
            .OfType<OptionRow>()
            .ToArray();
        var differing = rows.Where(r => !r.IsSame).ToArray();
        OptionRow[] shown = [.. (differing.Length > 0 ? differing : rows).Take(MostPanels)];
        return shown.Length == 0
            ? null
            : new PanelsFigure(
                ReportText.Title(table.Reports[0], $"{table.Names.Length} scenarios side by side"),
                Finding(shown[0], table),
                Footer(table, shown),
                [.. shown.Select(r => Panel(table, r.Line))]
            );
    }

    private static LinesFigure Panel(OptionTable table, Line line)
    {
        int[] years = [.. table.Years];
        var values = table
            .Names.Select(
                (name, option) =>
                    (
                        Name: name,
                        Values: years
                            .Select(y => table.Value(option, line.Id, y) ?? double.NaN)
                            .ToArray()
                    )
            )
            .ToArray();
        var scale = line.Unit.IsMoney
            ? AmountScale.For(values.SelectMany(v => v.Values))
            : AmountScale.One;
        return new LinesFigure(
            line.Title,
            "",
            "",
            [.. years.Select(y => y.ToString(CultureInfo.InvariantCulture))],
            [
                .. values.Select(
                    (v, i) =>
                        new ChartSeries(v.Name, [.. v.Values.Select(n => n / scale.Factor)])
                        {
                            Color = i,
                        }
                ),
            ],
            line.Unit.IsRatio ? "share"
                : line.Unit.IsMoney ? ReportText.Unit(table.Reports[0], scale)
                : line.Unit.ToString()
        )
        {
            IsPercent = line.Unit.IsRatio,
            PartCategories =
            [
                .. table
                    .Reports.SelectMany(r => r.PartYears.BothSides)
                    .Distinct()
                    .Select(y => Array.IndexOf(years, y))
                    .Where(i => i >= 0),
            ],
        };
    }

    /// <summary>Between which scenarios the first measure lies.</summary>
    private static string Finding(OptionRow row, OptionTable table)
    {
        var cells = row
            .Values.Select((v, i) => (Value: v, Name: table.Names[i]))
            .Where(c => c.Value is not null)
            .ToArray();
        var (low, high) = (cells.MinBy(c => c.Value), cells.MaxBy(c => c.Value));
        var years = ComparedYears.Words(row.Years);
        return low.Value == high.Value
            ? $"{row.Line.Title} {years}: {Shown(low.Value)} in all"
            : $"{row.Line.Title} {years}: from {Shown(low.Value)} ({low.Name}) to {Shown(high.Value)} ({high.Name})";

        string Shown(double? value)
        {
            var shown = new SummaryRow(
                row.Line,
                [.. row.Values.Select(v => v ?? double.NaN)],
                row.Line.Unit.IsMoney
                    ? AmountScale.For(row.Values.Select(v => v ?? double.NaN))
                    : AmountScale.One
            );
            return $"{shown.Shown(value!.Value)} {shown.ShownUnit}";
        }
    }

    private static string Footer(OptionTable table, OptionRow[] rows)
    {
        var sources = table.Reports.SelectMany(r =>
            CarriedAmounts.Of(
                r.Result,
                rows.Take(1).Select(row => r.Result.Model.Find(row.Line.Id)).OfType<Line>()
            )
        );
        return $"A line that others cover is wider than they are. {SourceWords.Sentence(sources)}Scenarios {string.Join(", ", table.Reports.Select(r => r.ScenarioId))}, {table.Reports[0].Basis} prices, fiscal years.";
    }
}
