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

    /// <summary>Places the charts in pairs: the left one under the columns before the years, the right one from the first year on. Gives the first row below them.</summary>
    public static int Add(WorkbookDraft draft, string sheet, int row)
    {
        var charts = new[] { ByCategory(draft), WhoPays(draft), Personnel(draft) }
            .OfType<ColumnChart>()
            .ToArray();
        for (var i = 0; i < charts.Length; i++)
        {
            var isLeft = i % 2 == 0;
            draft.Charts.Add(
                new PlacedChart(
                    sheet,
                    row + i / 2 * (Rows + 1),
                    isLeft ? Columns.Id : Columns.FirstYear,
                    isLeft ? Columns.Unit : Columns.Unit + ColumnsOfSecond,
                    Rows,
                    charts[i]
                )
            );
        }

        return row + (charts.Length + 1) / 2 * (Rows + 1);
    }

    private static ColumnChart? ByCategory(WorkbookDraft draft)
    {
        var lines = draft.Model.Lines.Where(l => l.Role == LineRole.SupportCategory).ToArray();
        return lines.Length == 0 ? null : Chart(draft, "Host-nation support by category", lines);
    }

    private static ColumnChart? Personnel(WorkbookDraft draft)
    {
        var lines = draft
            .Report.Places.Select(p => draft.Model.Find($"posture.site.{p.SiteId}"))
            .OfType<Line>()
            .ToArray();
        return lines.Length == 0 ? null : Chart(draft, "Personnel by site", lines);
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
            lines.Sum(l => Math.Abs(draft.Model.Value(l.Id, y)))
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
            lines[0].Unit.IsMoney
                ? $"{scale}{lines[0].Unit} a year, {draft.Report.Basis} prices"
                : "persons",
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
                draft.Model.Values(line.Id),
                NumberFormats.For(line.Unit, draft.LargestOf(line.Id))
            ),
            colour
        );
}
