using System.Globalization;
using System.Xml;
using Calculator.Workbooks.Layout;

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
        xml.WriteStartElement("shapetype", Vml);
        xml.WriteAttributeString("id", "_x0000_t202");
        xml.WriteAttributeString("coordsize", "21600,21600");
        xml.WriteAttributeString("spt", Office, "202");
        xml.WriteAttributeString("path", "m,l,21600r21600,l21600,xe");
        Empty("stroke", ("joinstyle", "miter"));
        xml.WriteStartElement("path", Vml);
        xml.WriteAttributeString("gradientshapeok", "t");
        xml.WriteAttributeString("connecttype", Office, "rect");
        xml.WriteEndElement();
        xml.WriteEndElement();
        foreach (var (index, (row, column, _)) in sheet.Notes.Index())
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
            Empty("fill", ("color2", "#ffffe1"));
            Empty("shadow", ("on", "t"), ("color", "black"), ("obscured", "t"));
            xml.WriteStartElement("path", Vml);
            xml.WriteAttributeString("connecttype", Office, "none");
            xml.WriteEndElement();
            Empty("textbox");
            xml.WriteStartElement("ClientData", Excel);
            xml.WriteAttributeString("ObjectType", "Note");
            xml.WriteElementString("MoveWithCells", Excel, null);
            xml.WriteElementString("SizeWithCells", Excel, null);
            xml.WriteElementString(
                "Anchor",
                Excel,
                $"{Text(column)}, 15, {Text(Math.Max(row - 2, 0))}, 10, {Text(column + 2)}, 60, {Text(Math.Max(row - 2, 0) + 4)}, 4"
            );
            xml.WriteElementString("AutoFill", Excel, "False");
            xml.WriteElementString("Row", Excel, Text(row - 1));
            xml.WriteElementString("Column", Excel, Text(column - 1));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();

        void Empty(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
        {
            xml.WriteStartElement(name, Vml);
            foreach (var (attribute, value) in attributes)
            {
                xml.WriteAttributeString(attribute, value);
            }

            xml.WriteEndElement();
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
