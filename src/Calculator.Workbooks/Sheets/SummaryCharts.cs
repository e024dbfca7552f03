using System.Collections.Immutable;
using Calculator.Core.Modelling;
using Calculator.Workbooks.Charts;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>The summary's charts, bound to the rows of Model.</summary>
internal static class SummaryCharts
{
    /// <summary>Columns of years and totals that the second chart covers; the sheet gives them the years' width.</summary>
    public const int ColumnsOfSecond = 7;

    private const int Rows = 21;

    /// <summary>Places the charts side by side: the first under the columns before the years, the second from the first year on.</summary>
    public static void Add(WorkbookDraft draft, string sheet, int row)
    {
        var (column, last) = (Columns.Id, Columns.Unit);
        foreach (var chart in new[] { ByCategory(draft), WhoPays(draft) }.OfType<ColumnChart>())
        {
            draft.Charts.Add(new PlacedChart(sheet, row, column, last, Rows, chart));
            (column, last) = (Columns.FirstYear, Columns.Unit + ColumnsOfSecond);
        }
    }

    private static ColumnChart? ByCategory(WorkbookDraft draft)
    {
        var lines = draft.Model.Lines.Where(l => l.Role == LineRole.SupportCategory).ToArray();
        return lines.Length == 0 ? null : Chart(draft, "Host-nation support by category", lines);
    }

    private static ColumnChart? WhoPays(WorkbookDraft draft)
    {
        var support = draft.Model.Find("support.total");
        var cost = draft.Model.Find("sender-cost.gross");
        if (support is null || cost is null)
        {
            return null;
        }

        var chart = Chart(draft, "Who pays for stationing", [support, cost]);
        return draft.Model.Find("offset") is { } offset
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
            lines.Sum(l => Math.Abs(draft.Result.Value(l.Id, y)))
        );
        var (scale, format) = largest switch
        {
            >= 1e10 => ("bn ", "#,##0,,,"),
            >= 1e9 => ("bn ", "#,##0.0,,,"),
            >= 1e7 => ("mn ", "#,##0,,"),
            >= 1e6 => ("mn ", "#,##0.0,,"),
            _ => ("", "#,##0"),
        };
        return new ColumnChart(
            title,
            $"{scale}{lines[0].Unit} a year, {draft.Report.Basis} prices",
            format,
            new ChartNumbers(
                draft.Lines.YearNumbers,
                [.. draft.Model.Years.Years.Select(y => (double)y)],
                NumberFormats.Year
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
                ImmutableArray.Create(draft.Result.Values(line.Id)),
                NumberFormats.For(line.Unit, draft.LargestOf(line.Id))
            ),
            colour
        );
}
