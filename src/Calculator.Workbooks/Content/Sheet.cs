using Calculator.Workbooks.Charts;

namespace Calculator.Workbooks.Content;

/// <summary>One sheet as it will be written. Rows and columns count from 1. What it holds are classes, not structures:
/// the runtime has their lists compiled already, which a short run feels.</summary>
/// <param name="name">The tab's name.</param>
internal sealed class Sheet(string name)
{
    // By number; null for a row with nothing in it.
    private readonly List<SheetRow?> _rows = [];
    private readonly List<SheetColumn> _columns = [];

    public string Name => name;

    /// <summary>The rows that hold something, in order.</summary>
    public IEnumerable<SheetRow> Rows => _rows.OfType<SheetRow>();

    /// <summary>The columns that have a width of their own, in order.</summary>
    public IEnumerable<SheetColumn> Columns => _columns.OrderBy(c => c.Number);

    /// <summary>Ranges such as <c>A2:F2</c> whose cells are one.</summary>
    public List<string> Merged { get; } = [];

    public List<Link> Links { get; } = [];

    public List<Validation> Validations { get; } = [];

    public List<Alarm> Alarms { get; } = [];

    /// <summary>In reading order.</summary>
    public List<Note> Notes { get; } = [];

    /// <summary>Rows that stay in sight.</summary>
    public int FrozenRows { get; set; }

    /// <summary>Columns that stay in sight.</summary>
    public int FrozenColumns { get; set; }

    public bool HasFoldedRows => _rows.Exists(r => r?.IsFolded == true);

    /// <summary>Native charts over its cells.</summary>
    public List<PlacedChart> Charts { get; } = [];

    public PrintSetup Print { get; set; } = new(0, 0, "", "", "");

    /// <summary>The row of that number, made where there was none.</summary>
    public SheetRow Row(int number)
    {
        while (_rows.Count <= number)
        {
            _rows.Add(null);
        }

        return _rows[number] ??= new SheetRow(number);
    }

    /// <summary>A column's width in characters of the default font, or <c>null</c>.</summary>
    public double? WidthOf(int column) => _columns.Find(c => c.Number == column)?.Width;

    public void SetWidth(int column, double width)
    {
        _columns.RemoveAll(c => c.Number == column);
        _columns.Add(new SheetColumn(column, width));
    }
}
