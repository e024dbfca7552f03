namespace Calculator.Workbooks.Spreadsheet;

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

    public PrintSetup Print { get; set; } = new("9", 0, 0, 0, "", "", "");

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

/// <summary>A column with a width of its own, in characters of the default font.</summary>
internal sealed record SheetColumn(int Number, double Width);

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

/// <summary>What a cell holds: text, a number, a formula with its result, or nothing but a style.</summary>
/// <param name="Column">From 1.</param>
/// <param name="Style">Number of its style.</param>
internal sealed record SheetCell(int Column, int Style)
{
    /// <summary>Without the equals sign.</summary>
    public string? Formula { get; init; }

    /// <summary>The number, the text's number in the shared texts, or the formula's result, as the file writes it; <c>null</c> for none.</summary>
    public string? Value { get; init; }

    /// <summary><c>s</c> for a shared text, <c>b</c> or <c>str</c> for a result that is no number; <c>null</c> for numbers.</summary>
    public string? Type { get; init; }
}

/// <summary>A cell that leads to another of the workbook: <c>B10</c> to <c>Model!A6</c>.</summary>
internal sealed record Link(string Cell, string Target);

/// <summary>Cells that turn red, with the formula that says when, written for the first of them.</summary>
internal sealed record Alarm(string Range, string Formula);

/// <summary>A note that shows when the pointer rests on a cell.</summary>
internal sealed record Note(int Row, int Column, string Text);

/// <summary>What may be put into a range of cells.</summary>
/// <param name="Range">The cells.</param>
/// <param name="Type"><c>decimal</c>, <c>list</c> or <c>custom</c>.</param>
/// <param name="Operator">How a decimal compares; <c>null</c> otherwise.</param>
/// <param name="First">The bound, the list's cells or the formula.</param>
/// <param name="Second">The upper bound of <c>between</c>.</param>
/// <param name="ErrorTitle">Title of the message that stops other entries.</param>
/// <param name="Error">The message.</param>
internal sealed record Validation(
    string Range,
    string Type,
    string? Operator,
    string First,
    string? Second,
    string ErrorTitle,
    string Error
);

/// <summary>How a sheet prints: landscape, fitted to one page's width.</summary>
/// <param name="Paper">9 for A4, 8 for A3.</param>
/// <param name="PagesTall">0 for as many as it takes.</param>
/// <param name="FirstRepeatedRow">First row that every page repeats.</param>
/// <param name="LastRepeatedRow">0 for none.</param>
/// <param name="Left">Footer on the left.</param>
/// <param name="Center">Footer in the middle.</param>
/// <param name="Right">Footer on the right.</param>
internal sealed record PrintSetup(
    string Paper,
    int PagesTall,
    int FirstRepeatedRow,
    int LastRepeatedRow,
    string Left,
    string Center,
    string Right
);
