using System.Globalization;
using Calculator.Core.Modelling;
using Calculator.Core.Naming;
using Calculator.Reporting;
using Calculator.Workbooks.Charts;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Limits;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>The summary's charts, bound to the rows of Model.</summary>
internal static class SummaryCharts
{
    /// <summary>Columns of years and totals that the second chart covers; the sheet gives them the years' width.</summary>
    public const int ColumnsOfSecond = 7;

    private const int Rows = 21;

    // Titles that follow the switch stand this many rows below the charts, under the words there.
    private const int TitleRows = 2;

    /// <summary>Places the charts in pairs: the left one under the columns before the years, the right one from the first year on. Gives the first row below them.</summary>
    public static int Add(SheetCanvas canvas, WorkbookDraft draft, int row)
    {
        (string Name, ColumnChart Chart)[] ofModel =
        [
            .. new (string, ColumnChart?)[]
            {
                (ChartTitles.SupportByCategory, ByCategory(draft)),
                (ChartTitles.WhoPays, WhoPays(draft)),
                (ChartTitles.PersonnelBySite, Personnel(draft)),
            }
                .Where(c => c.Item2 is not null)
                .Select(c => (c.Item1, c.Item2!)),
        ];
        // The first total that differs; the rows of the others stand on Compare.
        var waterfalls = draft
            .Compare.Waterfalls.Where(b => !b.Waterfall.Start.Equals(b.Waterfall.End))
            .Take(1)
            .Select(b => WaterfallChart.Of(draft, b))
            .ToArray();
        var count = ofModel.Length + waterfalls.Length;
        var below = row + (count + 1) / 2 * (Rows + 1);
        var charts = new List<ColumnChart>();
        foreach (var (name, chart) in ofModel)
        {
            charts.Add(
                draft.Model.HasSwitch
                    ? Following(canvas, chart, name, below + TitleRows + charts.Count)
                    : chart
            );
        }

        charts.AddRange(waterfalls);
        foreach (var (index, chart) in charts.Index())
        {
            var isLeft = index % 2 == 0;
            canvas.Place(
                new PlacedChart(
                    row + index / 2 * (Rows + 1),
                    isLeft ? Columns.Id : Columns.FirstYear,
                    isLeft ? Columns.Unit : Columns.Unit + ColumnsOfSecond,
                    Rows,
                    chart
                )
            );
        }

        return below;
    }

    /// <summary>The chart with a title that follows the scenario switch, from a cell below the charts.</summary>
    private static ColumnChart Following(
        SheetCanvas canvas,
        ColumnChart chart,
        string name,
        int row
    )
    {
        canvas.Formula(
            row,
            Columns.Title,
            $"\"{ChartTitles.Of(name, "")}\"&$A$1",
            chart.Title,
            StyleSet.Quiet
        );
        return chart with
        {
            TitleReference = $"{canvas.Name}!{CellAddress.Fixed(row, Columns.Title)}",
        };
    }

    private static ColumnChart? ByCategory(WorkbookDraft draft)
    {
        var lines = draft.Model.Lines.Where(l => l.Role == LineRole.SupportCategory).ToArray();
        return lines.Length is 0 or > WorkbookLimits.Series
            ? null
            : Chart(draft, ChartTitles.SupportByCategory, lines);
    }

    private static ColumnChart? Personnel(WorkbookDraft draft)
    {
        var lines = draft
            .Report.Places.Select(p => draft.Model.Find(PostureIds.Site(p.SiteId)))
            .OfType<Line>()
            .ToArray();
        return lines.Length is 0 or > WorkbookLimits.Series
            ? null
            : Chart(draft, ChartTitles.PersonnelBySite, lines);
    }

    private static ColumnChart? WhoPays(WorkbookDraft draft)
    {
        var support = draft.Model.Find(SupportIds.Total);
        var cost = draft.Model.Find(CostIds.BesideSupport) ?? draft.Model.Find(CostIds.Gross);
        if (support is null || cost is null)
        {
            return null;
        }

        var chart = Chart(draft, ChartTitles.WhoPays, [support, cost]);
        return draft.Model.Find(OffsetIds.All) is { } offset
            ? chart with
            {
                Share = Series(draft, offset, Palette.Line),
                ShareAxisTitle = "Offset, %",
            }
            : chart;
    }

    private static ColumnChart Chart(WorkbookDraft draft, string title, Line[] lines)
    {
        var largest = draft.Model.Years.Years.Max(y =>
            lines.Sum(l => Math.Abs(draft.Model.ValueOrZero(l.Id, y)))
        );
        var (scale, format) = NumberFormats.Axis(largest);
        return new ColumnChart(
            SafeText.Of(ChartTitles.Of(title, draft.Report.Title)),
            lines[0].Unit.IsMoney
                ? $"{scale}{lines[0].Unit} a year, {draft.Report.Basis} prices"
                : "persons",
            format,
            new ChartCategories(
                "Fiscal year",
                draft.Lines.YearNumbers,
                [.. draft.Model.Years.Years.Select(y => y.ToString(CultureInfo.InvariantCulture))],
                AreNumbers: true
            ),
            [.. lines.Select((l, i) => Series(draft, l, Palette.SeriesColour(i)))]
        );
    }

    private static ChartSeries Series(WorkbookDraft draft, Line line, string colour) =>
        new(
            $"{ModelLayout.Sheet}!{CellAddress.Fixed(draft.Lines.Row(line.Id), Columns.Title)}",
            SafeText.Of(line.Title),
            new ChartNumbers(
                draft.Lines.Values(line.Id),
                draft.Model.Values(line.Id),
                NumberFormats.For(line.Unit, draft.LargestOf(line.Id))
            ),
            colour
        );
}
