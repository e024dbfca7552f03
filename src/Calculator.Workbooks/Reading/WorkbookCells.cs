using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Calculator.Workbooks.Reading;

/// <summary>The cells of a workbook's sheets, whoever saved it last.</summary>
internal sealed class WorkbookCells
{
    private const long MostCharactersInPart = 50_000_000;
    private readonly Dictionary<string, ReadSheet> _sheets = new(StringComparer.Ordinal);

    /// <summary>Names of the sheets in tab order.</summary>
    public List<string> SheetNames { get; } = [];

    /// <summary>A sheet by name, or <c>null</c>.</summary>
    public ReadSheet? Find(string sheet) => _sheets.GetValueOrDefault(sheet);

    /// <exception cref="IOException">The file is no workbook, or its parts are too large.</exception>
    public static WorkbookCells Read(Stream stream)
    {
        try
        {
            using var document = SpreadsheetDocument.Open(
                stream,
                isEditable: false,
                new OpenSettings { MaxCharactersInPart = MostCharactersInPart }
            );
            return Read(
                document.WorkbookPart ?? throw new InvalidDataException("it has no workbook part")
            );
        }
        catch (Exception exception)
            when (exception
                    is OpenXmlPackageException
                        or InvalidDataException
                        or System.Xml.XmlException
                        or FormatException
                        or ArgumentException
                        or KeyNotFoundException
                        or InvalidCastException
            )
        {
            throw new IOException(
                "it is no Excel workbook that can be read: " + exception.Message,
                exception
            );
        }
    }

    private static WorkbookCells Read(WorkbookPart book)
    {
        string[] texts =
        [
            .. book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>()
                .Select(Letters)
                ?? [],
        ];
        var cells = new WorkbookCells();
        foreach (var sheet in book.Workbook.Descendants<Sheet>())
        {
            if (
                sheet is { Name.Value: { } name, Id.Value: { } id }
                && book.GetPartById(id) is WorksheetPart part
                && cells._sheets.TryAdd(name, Sheet(part, texts))
            )
            {
                cells.SheetNames.Add(name);
            }
        }

        return cells;
    }

    private static ReadSheet Sheet(WorksheetPart part, string[] texts)
    {
        var sheet = new ReadSheet();
        foreach (var cell in part.Worksheet.Descendants<Cell>())
        {
            if (
                cell.CellReference?.Value is { } reference
                && Cell(cell, texts) is { IsBlank: false } read
            )
            {
                sheet.Set(RowOf(reference), ColumnOf(reference), read);
            }
        }

        return sheet;
    }

    private static ReadCell Cell(Cell cell, string[] texts)
    {
        var formula = cell.CellFormula?.Text;
        var type = cell.DataType?.Value ?? CellValues.Number;
        if (type == CellValues.InlineString)
        {
            return Text(cell.InlineString is { } inline ? Letters(inline) : "", formula);
        }

        var value = cell.CellValue?.InnerText ?? "";
        if (type == CellValues.SharedString)
        {
            return Text(
                int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                && index < texts.Length
                    ? texts[index]
                    : value,
                formula
            );
        }

        return type == CellValues.String ? Text(value, formula)
            : type == CellValues.Error ? new ReadCell(CellContent.Error, value, formula)
            : type == CellValues.Boolean ? new ReadCell(CellContent.Truth, value, formula)
            : type == CellValues.Date ? Text(value, formula)
            : value.Length == 0 ? new ReadCell(CellContent.Blank, "", formula)
            : new ReadCell(CellContent.Number, value, formula);
    }

    private static ReadCell Text(string text, string? formula) =>
        new(text.Length == 0 ? CellContent.Blank : CellContent.Text, text, formula);

    /// <summary>A text without how it is spoken, which East Asian editions of Excel keep beside it.</summary>
    private static string Letters(DocumentFormat.OpenXml.OpenXmlElement item) =>
        string.Concat(
            item.Descendants<Text>().Where(t => t.Parent is not PhoneticRun).Select(t => t.Text)
        );

    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetter))
        {
            column = column * 26 + (char.ToUpperInvariant(letter) - 'A' + 1);
        }

        return column;
    }

    private static int RowOf(string reference) =>
        int.Parse(
            reference.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),
            NumberStyles.None,
            CultureInfo.InvariantCulture
        );
}
