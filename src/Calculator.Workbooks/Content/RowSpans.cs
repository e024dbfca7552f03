namespace Calculator.Workbooks.Content;

/// <summary>Rows as spans of rows that follow on one another, in the order given.</summary>
internal static class RowSpans
{
    public static IEnumerable<(int First, int Last)> Of(IEnumerable<int> rows)
    {
        (int First, int Last)? span = null;
        foreach (var row in rows)
        {
            if (span is { } open && row == open.Last + 1)
            {
                span = (open.First, row);
                continue;
            }

            if (span is { } done)
            {
                yield return done;
            }

            span = (row, row);
        }

        if (span is { } last)
        {
            yield return last;
        }
    }

    /// <summary>A span in one column: <c>D6:D9</c>, or <c>D6</c> for a single row.</summary>
    public static string Address((int First, int Last) span, int column) =>
        span.First == span.Last
            ? CellAddress.Relative(span.First, column)
            : CellAddress.Range(span.First, column, span.Last, column);
}
