using System.Xml;
using Calculator.Workbooks.Content;
using static Calculator.Workbooks.Spreadsheet.XmlElements;

namespace Calculator.Workbooks.Spreadsheet;

/// <summary>Writes the two parts that notes on cells take: their texts (ECMA-376 part 1, 18.7), and the frames they are shown in
/// (part 4, 19).</summary>
internal static class NotesXml
{
    private const string Author = "Alliance budget calculator";
    private const string Vml = "urn:schemas-microsoft-com:vml";
    private const string Office = "urn:schemas-microsoft-com:office:office";
    private const string Excel = "urn:schemas-microsoft-com:office:excel";

    public static void WriteTexts(XmlWriter xml, Sheet sheet)
    {
        xml.WriteStartElement("comments", SheetXml.Main);
        xml.WriteStartElement("authors");
        xml.WriteElementString("author", Author);
        xml.WriteEndElement();
        xml.WriteStartElement("commentList");
        foreach (var (row, column, text) in sheet.Notes)
        {
            xml.WriteStartElement("comment");
            xml.WriteAttributeString("ref", CellAddress.Relative(row, column));
            xml.WriteAttributeString("authorId", "0");
            xml.WriteStartElement("text");
            xml.WriteElementString("t", text);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public static void WriteFrames(XmlWriter xml, Sheet sheet)
    {
        xml.WriteStartElement("xml");
        xml.WriteAttributeString("xmlns", "v", null, Vml);
        xml.WriteAttributeString("xmlns", "o", null, Office);
        xml.WriteAttributeString("xmlns", "x", null, Excel);
        WriteFrameType(xml);
        foreach (var (index, note) in sheet.Notes.Index())
        {
            WriteFrame(xml, note, index);
        }

        xml.WriteEndElement();
    }

    private static void WriteFrameType(XmlWriter xml)
    {
        xml.WriteStartElement("shapetype", Vml);
        xml.WriteAttributeString("id", "_x0000_t202");
        xml.WriteAttributeString("coordsize", "21600,21600");
        xml.WriteAttributeString("spt", Office, "202");
        xml.WriteAttributeString("path", "m,l,21600r21600,l21600,xe");
        Empty(xml, "stroke", ("joinstyle", "miter"));
        xml.WriteStartElement("path", Vml);
        xml.WriteAttributeString("gradientshapeok", "t");
        xml.WriteAttributeString("connecttype", Office, "rect");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteFrame(XmlWriter xml, Note note, int index)
    {
        xml.WriteStartElement("shape", Vml);
        xml.WriteAttributeString("id", $"_x0000_s{Text(1025 + index)}");
        xml.WriteAttributeString("type", "#_x0000_t202");
        xml.WriteAttributeString(
            "style",
            "position:absolute;width:190pt;height:60pt;z-index:1;visibility:hidden"
        );
        xml.WriteAttributeString("fillcolor", "#ffffe1");
        xml.WriteAttributeString("insetmode", Office, "auto");
        Empty(xml, "fill", ("color2", "#ffffe1"));
        Empty(xml, "shadow", ("on", "t"), ("color", "black"), ("obscured", "t"));
        xml.WriteStartElement("path", Vml);
        xml.WriteAttributeString("connecttype", Office, "none");
        xml.WriteEndElement();
        Empty(xml, "textbox");
        WritePlace(xml, note.Row, note.Column);
        xml.WriteEndElement();
    }

    private static void WritePlace(XmlWriter xml, int row, int column)
    {
        var top = Math.Max(row - 2, 0);
        xml.WriteStartElement("ClientData", Excel);
        xml.WriteAttributeString("ObjectType", "Note");
        xml.WriteElementString("MoveWithCells", Excel, null);
        xml.WriteElementString("SizeWithCells", Excel, null);
        xml.WriteElementString(
            "Anchor",
            Excel,
            $"{Text(column)}, 15, {Text(top)}, 10, {Text(column + 2)}, 60, {Text(top + 4)}, 4"
        );
        xml.WriteElementString("AutoFill", Excel, "False");
        xml.WriteElementString("Row", Excel, Text(row - 1));
        xml.WriteElementString("Column", Excel, Text(column - 1));
        xml.WriteEndElement();
    }

    private static void Empty(
        XmlWriter xml,
        string name,
        params ReadOnlySpan<(string Name, string Value)> attributes
    )
    {
        xml.WriteStartElement(name, Vml);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }
}
