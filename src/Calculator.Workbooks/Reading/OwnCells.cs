using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Sheets;

namespace Calculator.Workbooks.Reading;

/// <summary>The cells that may differ from those the scenario makes: they were looked at as inputs, or say where and when the
/// workbook was made.</summary>
/// <param name="layout">Where the inputs stand.</param>
/// <param name="expected">The sheet Inputs as the scenario makes it.</param>
/// <param name="blue">The blue cells by row id and year (none for a single value).</param>
internal sealed class OwnCells(
    InputLayout layout,
    ReadSheet expected,
    IReadOnlySet<(string RowId, int? Year)> blue
)
{
    public bool Contains(string sheet, int row, int column) =>
        sheet switch
        {
            InputLayout.Sheet => column == layout.FileColumn
                || (row == layout.SwitchRow && column == Columns.FirstYear)
                || IsBlue(row, column),
            AboutSheet.SheetName => true,
            _ => false,
        };

    private bool IsBlue(int row, int column) =>
        expected[row, Columns.Id].Text is { } id
        && (
            (column == Columns.FirstYear && blue.Contains((id, null)))
            || layout.AllYears.Any(y => layout.Column(y) == column && blue.Contains((id, y)))
        );
}
