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

    // Plain loops over lists of numbers: this is gone through for every sheet of every run.
    private readonly double[] _widths = Widths(sheet);

    private int LastColumn => _widths.Length - 1;

    /// <summary>The last column on the first page.</summary>
    public int FirstPageLastColumn => Breaks(Scale()) is [var first, ..] ? first : LastColumn;

    /// <summary>The set-up with scale and breaks.</summary>
    public PrintSetup Apply(PrintSetup setup)
    {
        var scale = Scale();
        var breaks = Breaks(scale);
        if (sheet.Charts.Count == 0)
        {
            return breaks.Count == 0 ? setup : Beside(setup, scale, breaks);
        }

        var firstChartRow = int.MaxValue;
        var last = 0;
        foreach (var row in sheet.Rows)
        {
            last = row.Number;
        }

        foreach (var chart in sheet.Charts)
        {
            firstChartRow = Math.Min(firstChartRow, chart.Row);
            last = Math.Max(last, chart.Row + chart.Rows);
        }

        const double room = PageHeight * Usable;
        if (room / Height(1, last) >= Least)
        {
            return breaks.Count == 0 ? setup with { PagesTall = 1 } : Beside(setup, scale, breaks);
        }

        // The charts begin a page, and are on one: smaller, if need be, while the pages side by side stay as they are.
        var charts =
            Height(setup.FirstRepeatedRow, setup.LastRepeatedRow) + Height(firstChartRow, last);
        return Beside(
            setup,
            Math.Min(scale, Math.Max(Least, Math.Floor(100 * room / charts) / 100)),
            breaks
        ) with
        {
            // A chart's frame stands on the edge of its first row.
            RowBreaks = [firstChartRow - 2],
        };
    }

    private PrintSetup Beside(PrintSetup setup, double scale, List<int> breaks) =>
        setup with
        {
            Scale = (int)Math.Round(scale * 100),
            LastRepeatedColumn = breaks.Count == 0 ? 0 : repeatedColumns,
            ColumnBreaks = breaks,
        };

    /// <summary>The largest scale, in whole percents, that takes no more pages side by side than the smallest.</summary>
    private double Scale()
    {
        var pages = Breaks(Least).Count;
        if (pages == 0)
        {
            return Math.Min(1, Math.Floor(100 * Room(1) / Width(1, LastColumn)) / 100);
        }

        for (var percent = 100; percent > (int)(Least * 100); percent--)
        {
            if (Fits(percent / 100.0, pages))
            {
                return percent / 100.0;
            }
        }

        return Least;
    }

    /// <summary>True where no page is too wide and no chart is parted.</summary>
    private bool Fits(double scale, int pages)
    {
        var breaks = Breaks(scale);
        if (breaks.Count > pages)
        {
            return false;
        }

        foreach (var chart in sheet.Charts)
        {
            if (breaks.Count > 0 && breaks[0] < chart.LastColumn)
            {
                return false;
            }
        }

        var from = 1;
        for (var page = 0; page <= breaks.Count; page++)
        {
            var to = page < breaks.Count ? breaks[page] : LastColumn;
            if (Width(from, to) + (from == 1 ? 0 : Width(1, repeatedColumns)) > Room(scale))
            {
                return false;
            }

            from = to + 1;
        }

        return true;
    }

    private double Room(double scale) =>
        Width(1, LastColumn) <= PageWidth * Usable / Least
            ? PageWidth * Usable / scale
            : PageWidth * UsableBeside / scale;

    /// <summary>The last column of each page but the last.</summary>
    private List<int> Breaks(double scale)
    {
        var breaks = new List<int>();
        var (used, room) = (0.0, Room(scale));
        for (var column = 1; column <= LastColumn; column++)
        {
            if (used + _widths[column] > room && column > repeatedColumns + 1)
            {
                breaks.Add(column - 1);
                used = Width(1, repeatedColumns);
            }

            used += _widths[column];
        }

        return breaks;
    }

    private double Width(int from, int to)
    {
        var sum = 0.0;
        for (var column = from; column <= Math.Min(to, LastColumn); column++)
        {
            sum += _widths[column];
        }

        return sum;
    }

    private double Height(int from, int to)
    {
        var sum = Math.Max(0, to - from + 1) * PointsPerRow;
        foreach (var row in sheet.Rows)
        {
            if (row.Number >= from && row.Number <= to)
            {
                sum += (row.Height ?? PointsPerRow) - PointsPerRow;
            }
        }

        return sum;
    }

    /// <summary>By column, from 1 to the last that holds something or lies under a chart.</summary>
    private static double[] Widths(Sheet sheet)
    {
        var last = 0;
        foreach (var row in sheet.Rows)
        {
            last = row.Cells.Count > 0 ? Math.Max(last, row.Cells[^1].Column) : last;
        }

        foreach (var chart in sheet.Charts)
        {
            last = Math.Max(last, chart.LastColumn);
        }

        var widths = new double[last + 1];
        for (var column = 1; column <= last; column++)
        {
            widths[column] = sheet.WidthOf(column) is { } width
                ? width * PointsPerDigit + Padding
                : DefaultColumn;
        }

        return widths;
    }
}
