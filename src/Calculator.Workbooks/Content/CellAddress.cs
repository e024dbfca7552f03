namespace Calculator.Workbooks.Content;

/// <summary>Writes A1 addresses. Rows and columns count from 1.</summary>
internal static class CellAddress
{
    /// <summary>For example 1 is <c>A</c>, 27 is <c>AA</c>.</summary>
    public static string Column(int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + (rest - 1) % 26) + letters;
        }

        return letters;
    }

    /// <summary><c>D12</c></summary>
    public static string Relative(int row, int column) => $"{Column(column)}{row}";

    /// <summary><c>D$12</c></summary>
    public static string RowFixed(int row, int column) => $"{Column(column)}${row}";

    /// <summary><c>$D$12</c></summary>
    public static string Fixed(int row, int column) => $"${Column(column)}${row}";

    /// <summary><c>D12:H12</c></summary>
    public static string Range(int firstRow, int firstColumn, int lastRow, int lastColumn) =>
        $"{Relative(firstRow, firstColumn)}:{Relative(lastRow, lastColumn)}";

    /// <summary><c>$D$12:$H$12</c></summary>
    public static string FixedRange(int firstRow, int firstColumn, int lastRow, int lastColumn) =>
        $"{Fixed(firstRow, firstColumn)}:{Fixed(lastRow, lastColumn)}";
}
