namespace Calculator.Workbooks.Content;

/// <summary>A row with its cells.</summary>
/// <param name="number">From 1.</param>
internal sealed class SheetRow(int number)
{
    private readonly List<SheetCell> _cells = [];

    public int Number => number;

    /// <summary>In points; <c>null</c> for the usual height.</summary>
    public double? Height { get; set; }

    /// <summary>True for a row that folds away under the row above its group.</summary>
    public bool IsFolded { get; set; }

    /// <summary>The cells from left to right.</summary>
    public IReadOnlyList<SheetCell> Cells => _cells;

    /// <summary>Puts a cell in its place; it takes that of one in the same column.</summary>
    public void Set(SheetCell cell)
    {
        var at = _cells.Count;
        while (at > 0 && _cells[at - 1].Column >= cell.Column)
        {
            at--;
        }

        if (at < _cells.Count && _cells[at].Column == cell.Column)
        {
            _cells[at] = cell;
        }
        else
        {
            _cells.Insert(at, cell);
        }
    }
}
