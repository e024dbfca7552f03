using System.Globalization;
using System.Xml;
using Calculator.Workbooks.Layout;

namespace Calculator.Workbooks.Spreadsheet;

/// <summary>Writes a sheet's part (ECMA-376 part 1, 18.3.1): the schema fixes the order of everything in it.</summary>
internal static class SheetXml
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public const string Relationships =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Relationship of the part that places the sheet's charts.</summary>
    public const string DrawingId = "rIdDrawing";

    /// <summary>Relationship of the part that draws the frames of its notes.</summary>
    public const string NoteFramesId = "rIdNotes";

    public static void Write(XmlWriter xml, Sheet sheet, bool isFirst, bool hasCharts)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteAttributeString("xmlns", "r", null, Relationships);
        xml.WriteStartElement("sheetPr");
        Empty(xml, "outlinePr", ("summaryBelow", "0"));
        Empty(xml, "pageSetUpPr", ("fitToPage", "1"));
        xml.WriteEndElement();
        WriteView(xml, sheet, isFirst);
        Empty(
            xml,
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
        WriteRanges(xml, sheet);
        WritePrint(xml, sheet.Print);
        if (hasCharts)
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
            Empty(
                xml,
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
            Empty(
                xml,
                "col",
                ("min", Text(column)),
                ("max", Text(column)),
                // Five pixels of padding, as Excel counts widths.
                ("width", (width + 5.0 / 7).ToString("0.##", CultureInfo.InvariantCulture)),
                ("customWidth", "1")
            );
        }

        xml.WriteEndElement();
    }

    private static void WriteRow(XmlWriter xml, SheetRow row)
    {
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", Text(row.Number));
        if (row.Height is { } height)
        {
            xml.WriteAttributeString("ht", height.ToString("0.##", CultureInfo.InvariantCulture));
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

    private static void WriteCell(XmlWriter xml, string address, SheetCell cell)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", address);
        xml.WriteAttributeString("s", Text(cell.Style));
        if (cell.Type is { } type)
        {
            xml.WriteAttributeString("t", type);
        }

        if (cell.Formula is not null)
        {
            xml.WriteElementString("f", cell.Formula);
        }

        if (cell.Value is { } value)
        {
            xml.WriteElementString("v", value);
        }

        xml.WriteEndElement();
    }

    private static void WriteRanges(XmlWriter xml, Sheet sheet)
    {
        if (sheet.Merged.Count > 0)
        {
            xml.WriteStartElement("mergeCells");
            xml.WriteAttributeString("count", Text(sheet.Merged.Count));
            foreach (var range in sheet.Merged)
            {
                Empty(xml, "mergeCell", ("ref", range));
            }

            xml.WriteEndElement();
        }

        foreach (var (index, (range, formula)) in sheet.Alarms.Index())
        {
            xml.WriteStartElement("conditionalFormatting");
            xml.WriteAttributeString("sqref", range);
            xml.WriteStartElement("cfRule");
            xml.WriteAttributeString("type", "expression");
            xml.WriteAttributeString("dxfId", "0");
            xml.WriteAttributeString("priority", Text(index + 1));
            xml.WriteElementString("formula", formula);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        if (sheet.Validations.Count > 0)
        {
            xml.WriteStartElement("dataValidations");
            xml.WriteAttributeString("count", Text(sheet.Validations.Count));
            foreach (var validation in sheet.Validations)
            {
                WriteValidation(xml, validation);
            }

            xml.WriteEndElement();
        }

        if (sheet.Links.Count > 0)
        {
            xml.WriteStartElement("hyperlinks");
            foreach (var (cell, target) in sheet.Links)
            {
                Empty(xml, "hyperlink", ("ref", cell), ("location", target));
            }

            xml.WriteEndElement();
        }
    }

    private static void WriteValidation(XmlWriter xml, Validation validation)
    {
        xml.WriteStartElement("dataValidation");
        xml.WriteAttributeString("type", validation.Type);
        if (validation.Operator is { } comparison)
        {
            xml.WriteAttributeString("operator", comparison);
        }

        xml.WriteAttributeString("allowBlank", "1");
        xml.WriteAttributeString("showErrorMessage", "1");
        xml.WriteAttributeString("errorTitle", validation.ErrorTitle);
        xml.WriteAttributeString("error", validation.Error);
        xml.WriteAttributeString("sqref", validation.Range);
        xml.WriteElementString("formula1", validation.First);
        if (validation.Second is { } second)
        {
            xml.WriteElementString("formula2", second);
        }

        xml.WriteEndElement();
    }

    private static void WritePrint(XmlWriter xml, PrintSetup print)
    {
        Empty(
            xml,
            "pageMargins",
            ("left", "0.5"),
            ("right", "0.5"),
            ("top", "0.5"),
            ("bottom", "0.75"),
            ("header", "0.3"),
            ("footer", "0.3")
        );
        Empty(
            xml,
            "pageSetup",
            ("paperSize", print.Paper),
            ("fitToWidth", "1"),
            ("fitToHeight", Text(print.PagesTall)),
            ("orientation", "landscape")
        );
        xml.WriteStartElement("headerFooter");
        xml.WriteElementString("oddFooter", $"&L{print.Left}&C{print.Center}&R{print.Right}");
        xml.WriteEndElement();
    }

    private static void Related(XmlWriter xml, string name, string id)
    {
        xml.WriteStartElement(name);
        xml.WriteAttributeString("id", Relationships, id);
        xml.WriteEndElement();
    }

    private static void Empty(
        XmlWriter xml,
        string name,
        params ReadOnlySpan<(string Name, string? Value)> attributes
    )
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                xml.WriteAttributeString(attribute, value);
            }
        }

        xml.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
