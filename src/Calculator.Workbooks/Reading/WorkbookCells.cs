using System.Globalization;
using ClosedXML.Excel;

namespace Calculator.Workbooks.Reading;

/// <summary>The cells of a workbook's sheets, whoever saved it last.</summary>
internal sealed class WorkbookCells
{
    private static readonly HashSet<string> s_errors = new(StringComparer.Ordinal)
    {
        "#DIV/0!",
        "#N/A",
        "#NAME?",
        "#NULL!",
        "#NUM!",
        "#REF!",
        "#VALUE!",
    };

    private readonly Dictionary<string, ReadSheet> _sheets = new(StringComparer.Ordinal);

    private WorkbookCells(XLWorkbook book)
    {
        foreach (var sheet in book.Worksheets)
        {
            _sheets.Add(sheet.Name, Sheet(sheet));
            SheetNames.Add(sheet.Name);
        }
    }

    /// <summary>Names of the sheets in tab order.</summary>
    public List<string> SheetNames { get; } = [];

    /// <summary>A sheet by name, or <c>null</c>.</summary>
    public ReadSheet? Find(string sheet) => _sheets.GetValueOrDefault(sheet);

    /// <exception cref="IOException">The file is no workbook, or its parts are too large.</exception>
    public static WorkbookCells Read(Stream stream)
    {
        try
        {
            using var cells = CellsOnly.Of(stream);
            using var book = new XLWorkbook(cells, XLEventTracking.Disabled);
            return new WorkbookCells(book);
        }
        // Whatever a file makes ClosedXML stumble over.
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw new IOException(
                "it is no Excel workbook that can be read: " + exception.Message,
                exception
            );
        }
    }

    private static ReadSheet Sheet(IXLWorksheet from)
    {
        var sheet = new ReadSheet();
        foreach (var cell in from.CellsUsed(XLCellsUsedOptions.Contents))
        {
            if (Cell(cell) is { IsBlank: false } read)
            {
                sheet.Set(cell.Address.RowNumber, cell.Address.ColumnNumber, read);
            }
        }

        return sheet;
    }

    /// <summary>A formula is not reckoned: its stored result counts.</summary>
    private static ReadCell Cell(IXLCell cell)
    {
        var formula = cell.HasFormula ? cell.FormulaA1 : null;
        return cell.CachedValue switch
        {
            double number => new ReadCell(
                CellContent.Number,
                number.ToString("R", CultureInfo.InvariantCulture),
                formula
            ),
            bool truth => new ReadCell(CellContent.Truth, truth ? "1" : "0", formula),
            string text when PlainCell.NumberIn(text) is { } number => new ReadCell(
                CellContent.Number,
                number,
                formula
            ),
            string { Length: > 0 } text => new ReadCell(
                s_errors.Contains(text) ? CellContent.Error : CellContent.Text,
                text,
                formula
            ),
            _ => new ReadCell(CellContent.Blank, "", formula),
        };
    }
}
