using Calculator.Workbooks.Content;
using Calculator.Workbooks.Spreadsheet;

namespace Calculator.Workbooks.Tests.Support;

/// <summary>A workbook of sheets that a test fills, written and read back.</summary>
internal static class WrittenBook
{
    public static Workbook Of(params Sheet[] sheets) => new(Bytes(sheets));

    public static byte[] Bytes(params Sheet[] sheets)
    {
        using var stream = new MemoryStream();
        WorkbookPackage.Write(
            new Book("Title", [.. sheets], [("rate", "'First'!$A$1")])
            {
                Subject = "Question",
                Author = "Author",
            },
            stream
        );
        return stream.ToArray();
    }

    /// <summary>A sheet with cells in its first row.</summary>
    public static Sheet Sheet(params SheetCell[] cells)
    {
        var sheet = new Sheet("First");
        foreach (var cell in cells)
        {
            sheet.Row(1).Set(cell);
        }

        return sheet;
    }
}
