using System.Xml;
using Calculator.Workbooks.Content;
using static Calculator.Workbooks.Spreadsheet.XmlElements;

namespace Calculator.Workbooks.Spreadsheet;

/// <summary>Writes the part that lists the sheets and the defined names (ECMA-376 part 1, 18.2).</summary>
internal static class WorkbookXml
{
    /// <summary>Relationship of the part of a sheet, by its place from 1.</summary>
    public static string SheetId(int number) => $"rId{Text(number)}";

    public static void Write(XmlWriter xml, Book book)
    {
        xml.WriteStartElement("workbook", SheetXml.Main);
        xml.WriteAttributeString("xmlns", "r", null, SheetXml.Relationships);
        xml.WriteStartElement("bookViews");
        xml.WriteElementString("workbookView", null);
        xml.WriteEndElement();
        WriteSheets(xml, book);
        WriteNames(xml, book);
        // Whoever opens it reckons it anew: the results are the run's, the formulas are the workbook's.
        xml.Empty("calcPr", ("calcMode", "auto"), ("fullCalcOnLoad", "1"));
        xml.WriteEndElement();
    }

    private static void WriteSheets(XmlWriter xml, Book book)
    {
        xml.WriteStartElement("sheets");
        foreach (var (index, sheet) in book.Sheets.Index())
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheet.Name);
            xml.WriteAttributeString("sheetId", Text(index + 1));
            xml.WriteAttributeString("id", SheetXml.Relationships, SheetId(index + 1));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteNames(XmlWriter xml, Book book)
    {
        xml.WriteStartElement("definedNames");
        foreach (var (name, reference) in book.Names)
        {
            WriteName(xml, name, sheet: null, reference);
        }

        foreach (var (index, sheet) in book.Sheets.Index())
        {
            var print = sheet.Print;
            if (print.LastRepeatedRow > 0)
            {
                WriteName(
                    xml,
                    "_xlnm.Print_Titles",
                    index,
                    (
                        print.LastRepeatedColumn > 0
                            ? $"{sheet.Name}!$A:${CellAddress.Column(print.LastRepeatedColumn)},"
                            : ""
                    )
                        + $"{sheet.Name}!${Text(print.FirstRepeatedRow)}:${Text(print.LastRepeatedRow)}"
                );
            }
        }

        xml.WriteEndElement();
    }

    private static void WriteName(XmlWriter xml, string name, int? sheet, string reference)
    {
        xml.WriteStartElement("definedName");
        xml.WriteAttributeString("name", name);
        if (sheet is { } index)
        {
            xml.WriteAttributeString("localSheetId", Text(index));
        }

        xml.WriteString(reference);
        xml.WriteEndElement();
    }
}
