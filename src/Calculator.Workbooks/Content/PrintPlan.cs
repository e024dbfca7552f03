using System.Collections.Immutable;

namespace Calculator.Workbooks.Content;

/// <summary>Parts a sheet into pages that are legible on A4 and on Letter: on one page's width where that is 60 % of full size or more,
/// else on pages side by side that all begin with the same columns. Charts are not cut.</summary>
/// <param name="sheet">The sheet with its cells, widths and charts.</param>
/// <param name="repeatedColumns">The columns that say what a row is.</param>
internal sealed class PrintPlan(Sheet sheet, int repeatedColumns)
{
    /// <summary>The smallest scale: 11 points become 6.6.</summary>
    public const double Least = 0.6;

    /// <summary>The width that Letter has for printing across, less than A4's: 11 inches without margins of half an inch, in points.</summary>
    public const double PageWidth = 720;

    /// <summary>The height that A4 has across, less than Letter's: 210 mm without margins of half an inch and three quarters, in points.</summary>
    public const double PageHeight = 505;

    // Readers round widths to their own pixels.
    private const double Usable = 0.98;

    // A page of a set scale that is too wide by a hair is parted by the reader; one without the usual typeface has columns wider by a seventh.
    private const double UsableBeside = 0.86;
    private const double PointsPerRow = 15;
    private const double PointsPerDigit = 5.25;
    private const double Padding = 3.75;
    private const double DefaultColumn = 48;

    private readonly int _lastColumn = Math.Max(
        sheet.Rows.Select(r => r.Cells.Count == 0 ? 0 : r.Cells[^1].Column).DefaultIfEmpty().Max(),
        sheet.Charts.Select(c => c.LastColumn).DefaultIfEmpty().Max()
    );

    /// <summary>The last column on the first page.</summary>
    public int FirstPageLastColumn => Breaks(Scale()) is [var first, ..] ? first : _lastColumn;

    /// <summary>The set-up with scale and breaks.</summary>
    public PrintSetup Apply(PrintSetup setup)
    {
        var scale = Scale();
        var pages = Breaks(scale).Length + 1;
        var (fitsInHeight, chartScale) = Heights(setup);
        if (pages == 1 && (sheet.Charts.Count == 0 || fitsInHeight))
        {
            return setup with { PagesTall = sheet.Charts.Count == 0 ? 0 : 1 };
        }

        // Smaller for the charts' sake; the pages side by side stay as they are.
        var breaks = Breaks(scale);
        scale = Math.Min(scale, chartScale);
        return setup with
        {
            Scale = (int)Math.Round(scale * 100),
            LastRepeatedColumn = pages == 1 ? 0 : repeatedColumns,
            ColumnBreaks = breaks,
            // A chart's frame stands on the edge of its first row.
            RowBreaks = fitsInHeight ? [] : [FirstChartRow - 2],
        };
    }

    private int FirstChartRow => sheet.Charts.Min(c => c.Row);

    /// <summary>From full size down to the smallest, in percents.</summary>
    private static IEnumerable<double> Scales()
    {
        for (var percent = 100; percent >= (int)(Least * 100); percent--)
        {
            yield return percent / 100.0;
        }
    }

    private bool Fits(double scale, int pages) =>
        Breaks(scale) is var breaks
        && breaks.Length < pages
        && Pages(breaks).All(w => w <= Room(scale))
        && (
            sheet.Charts.Count == 0
            || breaks.IsEmpty
            || breaks[0] >= sheet.Charts.Max(c => c.LastColumn)
        );

    /// <summary>The largest scale that takes no more pages side by side than the smallest.</summary>
    private double Scale()
    {
        var pages = Breaks(Least).Length + 1;
        return Scales().FirstOrDefault(s => Fits(s, pages), Least);
    }

    private double Room(double scale) =>
        Width(1, _lastColumn) <= PageWidth * Usable / Least
            ? PageWidth * Usable / scale
            : PageWidth * UsableBeside / scale;

    /// <summary>The width of each page side by side.</summary>
    private IEnumerable<double> Pages(ImmutableArray<int> breaks)
    {
        var from = 1;
        foreach (var to in breaks.Append(_lastColumn))
        {
            yield return Width(from, to) + (from == 1 ? 0 : Width(1, repeatedColumns));
            from = to + 1;
        }
    }

    /// <summary>The last column of each page but the last.</summary>
    private ImmutableArray<int> Breaks(double scale)
    {
        var breaks = ImmutableArray.CreateBuilder<int>();
        var used = 0.0;
        for (var column = 1; column <= _lastColumn; column++)
        {
            var width = WidthOf(column);
            if (used + width > Room(scale) && column > repeatedColumns + 1)
            {
                breaks.Add(column - 1);
                used = Width(1, repeatedColumns);
            }

            used += width;
        }

        return breaks.ToImmutable();
    }

    private double Width(int from, int to) =>
        Enumerable.Range(from, Math.Max(0, to - from + 1)).Sum(WidthOf);

    private double WidthOf(int column) =>
        sheet.WidthOf(column) is { } width ? width * PointsPerDigit + Padding : DefaultColumn;

    /// <summary>Whether a sheet with charts is legible on one page, and the scale in which the charts are on one.</summary>
    private (bool FitsInHeight, double ChartScale) Heights(PrintSetup setup)
    {
        if (sheet.Charts.Count == 0)
        {
            return (true, 1);
        }

        var heights = sheet.Rows.ToDictionary(r => r.Number, r => r.Height ?? PointsPerRow);
        var last = Math.Max(heights.Keys.Max(), sheet.Charts.Max(c => c.Row + c.Rows));
        var repeated = Height(setup.FirstRepeatedRow, setup.LastRepeatedRow);
        var room = PageHeight * Usable;
        return (
            room / Height(1, last) >= Least,
            Math.Clamp(
                Math.Floor(100 * room / (repeated + Height(FirstChartRow, last))) / 100,
                Least,
                1
            )
        );

        double Height(int from, int to) =>
            Enumerable
                .Range(from, Math.Max(0, to - from + 1))
                .Sum(r => heights.GetValueOrDefault(r, PointsPerRow));
    }
}
