using System.Globalization;
using System.Xml;
using Calculator.Workbooks.Content;
using static Calculator.Workbooks.Spreadsheet.XmlElements;

namespace Calculator.Workbooks.Spreadsheet;

/// <summary>Writes a sheet's part (ECMA-376 part 1, 18.3.1): the schema fixes the order of everything in it.</summary>
/// <param name="styles">Takes the cells' styles.</param>
/// <param name="texts">Takes the cells' texts.</param>
internal sealed class SheetXml(StyleTable styles, SharedTexts texts)
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public const string Relationships =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Relationship of the part that places the sheet's charts.</summary>
    public const string DrawingId = "rIdDrawing";

    /// <summary>Relationship of the part that draws the frames of its notes.</summary>
    public const string NoteFramesId = "rIdNotes";

    public void Write(XmlWriter xml, Sheet sheet, bool isFirst)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteAttributeString("xmlns", "r", null, Relationships);
        xml.WriteStartElement("sheetPr");
        xml.Empty("outlinePr", ("summaryBelow", "0"));
        xml.Empty("pageSetUpPr", ("fitToPage", sheet.Print.Scale is null ? "1" : "0"));
        xml.WriteEndElement();
        WriteView(xml, sheet, isFirst);
        xml.Empty(
            "sheetFormatPr",
            ("defaultRowHeight", "15"),
            ("outlineLevelRow", sheet.HasFoldedRows ? "1" : null)
        );
        WriteColumns(xml, sheet);
        xml.WriteStartElement("sheetData");
        foreach (var row in sheet.Rows)
        {
            WriteRow(xml, row);
        }

        xml.WriteEndElement();
        SheetRangesXml.Write(xml, sheet);
        WritePrint(xml, sheet.Print);
        if (sheet.Charts.Count > 0)
        {
            Related(xml, "drawing", DrawingId);
        }

        if (sheet.Notes.Count > 0)
        {
            Related(xml, "legacyDrawing", NoteFramesId);
        }

        xml.WriteEndElement();
    }

    private static void WriteView(XmlWriter xml, Sheet sheet, bool isFirst)
    {
        var (rows, columns) = (sheet.FrozenRows, sheet.FrozenColumns);
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        if (isFirst)
        {
            xml.WriteAttributeString("tabSelected", "1");
        }

        xml.WriteAttributeString("workbookViewId", "0");
        if (rows + columns > 0)
        {
            xml.Empty(
                "pane",
                ("xSplit", columns > 0 ? Text(columns) : null),
                ("ySplit", rows > 0 ? Text(rows) : null),
                ("topLeftCell", CellAddress.Relative(rows + 1, columns + 1)),
                (
                    "activePane",
                    (rows > 0, columns > 0) switch
                    {
                        (true, true) => "bottomRight",
                        (true, false) => "bottomLeft",
                        _ => "topRight",
                    }
                ),
                ("state", "frozen")
            );
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteColumns(XmlWriter xml, Sheet sheet)
    {
        if (!sheet.Columns.Any())
        {
            return;
        }

        xml.WriteStartElement("cols");
        foreach (var (column, width) in sheet.Columns)
        {
            xml.Empty(
                "col",
                ("min", Text(column)),
                ("max", Text(column)),
                // Five pixels of padding, as Excel counts widths.
                ("width", Rounded(width + 5.0 / 7)),
                ("customWidth", "1")
            );
        }

        xml.WriteEndElement();
    }

    private void WriteRow(XmlWriter xml, SheetRow row)
    {
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", Text(row.Number));
        if (row.Height is { } height)
        {
            xml.WriteAttributeString("ht", Rounded(height));
            xml.WriteAttributeString("customHeight", "1");
        }

        if (row.IsFolded)
        {
            xml.WriteAttributeString("outlineLevel", "1");
        }

        foreach (var cell in row.Cells)
        {
            WriteCell(xml, CellAddress.Relative(row.Number, cell.Column), cell);
        }

        xml.WriteEndElement();
    }

    private void WriteCell(XmlWriter xml, string address, SheetCell cell)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", address);
        xml.WriteAttributeString("s", Text(styles.IndexOf(cell.Style)));
        if (TypeOf(cell) is { } type)
        {
            xml.WriteAttributeString("t", type);
        }

        if (cell.Formula is { } formula)
        {
            xml.WriteElementString("f", formula);
        }

        if (ValueOf(cell) is { } value)
        {
            xml.WriteElementString("v", value);
        }

        xml.WriteEndElement();
    }

    /// <summary><c>null</c> for numbers.</summary>
    private static string? TypeOf(SheetCell cell) =>
        cell.Truth is not null ? "b"
        : cell.Text is null ? null
        : cell.Formula is null ? "s"
        : "str";

    private string? ValueOf(SheetCell cell) =>
        cell.Truth is { } truth ? (truth ? "1" : "0")
        : cell.Text is { } text ? (cell.Formula is null ? Text(texts.IndexOf(text)) : text)
        : cell.Number?.ToString("R", CultureInfo.InvariantCulture);

    private static void WritePrint(XmlWriter xml, PrintSetup print)
    {
        xml.Empty(
            "pageMargins",
            ("left", "0.5"),
            ("right", "0.5"),
            ("top", "0.5"),
            ("bottom", "0.75"),
            ("header", "0.3"),
            ("footer", "0.3")
        );
        xml.Empty(
            "pageSetup",
            // A4.
            ("paperSize", "9"),
            ("scale", print.Scale is { } scale ? Text(scale) : null),
            ("fitToWidth", print.Scale is null ? "1" : null),
            ("fitToHeight", print.Scale is null ? Text(print.PagesTall) : null),
            ("orientation", "landscape")
        );
        xml.WriteStartElement("headerFooter");
        xml.WriteElementString("oddFooter", $"&L{print.Left}&C{print.Center}&R{print.Right}");
        xml.WriteEndElement();
        WriteBreaks(xml, "rowBreaks", print.RowBreaks, "16383");
        WriteBreaks(xml, "colBreaks", print.ColumnBreaks, "1048575");
    }

    /// <summary>Each after the row or column of its number, from edge to edge.</summary>
    private static void WriteBreaks(
        XmlWriter xml,
        string name,
        IReadOnlyList<int> breaks,
        string edge
    )
    {
        if (breaks.Count == 0)
        {
            return;
        }

        xml.WriteStartElement(name);
        xml.WriteAttributeString("count", Text(breaks.Count));
        xml.WriteAttributeString("manualBreakCount", Text(breaks.Count));
        foreach (var at in breaks)
        {
            xml.Empty("brk", ("id", Text(at)), ("max", edge), ("man", "1"));
        }

        xml.WriteEndElement();
    }

    private static void Related(XmlWriter xml, string name, string id)
    {
        xml.WriteStartElement(name);
        xml.WriteAttributeString("id", Relationships, id);
        xml.WriteEndElement();
    }

    private static string Rounded(double length) =>
        length.ToString("0.##", CultureInfo.InvariantCulture);
}
