namespace Calculator.Workbooks.Reading;

/// <summary>The cells of a sheet that hold something. Rows and columns count from 1.</summary>
internal sealed class ReadSheet
{
    private readonly SortedDictionary<int, SortedDictionary<int, ReadCell>> _rows = [];

    public IEnumerable<int> Rows => _rows.Keys;

    public IEnumerable<int> Columns(int row) =>
        _rows.TryGetValue(row, out var cells) ? cells.Keys : [];

    public ReadCell this[int row, int column] =>
        _rows.TryGetValue(row, out var cells) ? cells.GetValueOrDefault(column) : default;

    public void Set(int row, int column, ReadCell cell)
    {
        if (!_rows.TryGetValue(row, out var cells))
        {
            _rows.Add(row, cells = []);
        }

        cells[column] = cell;
    }

    /// <summary>A name for each row that stays when rows are put in above it: the text in its first column, counted, and how far it
    /// is below it.</summary>
    public IReadOnlyDictionary<(string Text, int Number, int Below), int> Named()
    {
        var named = new Dictionary<(string, int, int), int>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var (text, number, at) = ("", 0, 0);
        foreach (var row in Rows)
        {
            if (this[row, 1] is { Content: CellContent.Text, Formula: null, Text: var head })
            {
                (text, number, at) = (head, counts.GetValueOrDefault(head), row);
                counts[head] = number + 1;
            }

            named.Add((text, number, row - at), row);
        }

        return named;
    }
}
