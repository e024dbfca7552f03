using System.Globalization;
using Calculator.Workbooks.Content;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Calculator.Workbooks.Finishing;

/// <summary>Puts the results of formulas into their cells, for viewers that do not reckon: ClosedXML stores none but those of its own
/// reckoning. Numbers get all their digits, of which ClosedXML keeps fifteen.</summary>
internal sealed class CellResults
{
    private readonly Queue<(string Address, SheetCell Cell)> _next;
    private readonly string _sheet;

    /// <param name="sheet">What the part was made from.</param>
    public CellResults(Content.Sheet sheet)
    {
        _sheet = sheet.Name;
        _next = new Queue<(string, SheetCell)>(
            sheet.Rows.SelectMany(r =>
                r.Cells.Where(c => c.Formula is not null || c.Number is not null)
                    .Select(c => (CellAddress.Relative(r.Number, c.Column), c))
            )
        );
    }

    /// <summary>Finishes a cell; they come row by row.</summary>
    public void Finish(Cell? cell)
    {
        if (cell is { CellFormula: null, CellValue: null })
        {
            // Nothing but a style, which ClosedXML calls a text.
            cell.DataType = null;
        }

        if (
            cell is null
            || !_next.TryPeek(out var next)
            || !string.Equals(cell.CellReference?.Value, next.Address, StringComparison.Ordinal)
        )
        {
            return;
        }

        _next.Dequeue();
        var (type, value) = Result(next.Cell);
        cell.DataType = type;
        cell.CellValue = value is null ? null : new CellValue(value);
    }

    /// <exception cref="InvalidOperationException">A cell was not found: its result would be lost.</exception>
    public void RequireAll()
    {
        if (_next.TryPeek(out var next))
        {
            throw new InvalidOperationException(
                $"ClosedXML wrote no cell {_sheet}!{next.Address}."
            );
        }
    }

    private static (CellValues? Type, string? Value) Result(SheetCell cell) =>
        cell.Truth is { } truth ? (CellValues.Boolean, truth ? "1" : "0")
        : cell.Text is { } text ? (CellValues.String, SafeText.Escaped(text))
        : (null, cell.Number?.ToString("R", CultureInfo.InvariantCulture));
}
