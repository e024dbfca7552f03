using System.Text;
using System.Xml;

namespace Calculator.Workbooks.Finishing;

/// <summary>Copies a part with its main namespace as the one that needs no prefix, as Excel writes it: ClosedXML writes
/// <c>x:row</c> for <c>row</c>, which ExcelJS doesn't find.</summary>
internal static class PlainNames
{
    private static readonly XmlWriterSettings s_settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CloseOutput = false,
    };

    /// <param name="from">The part, an XML document.</param>
    /// <param name="to">Where to.</param>
    public static void Copy(Stream from, Stream to)
    {
        using var reader = XmlReader.Create(from);
        using var writer = XmlWriter.Create(to, s_settings);
        reader.MoveToContent();
        var main = reader.Prefix;
        do
        {
            Copy(reader, writer, main);
        } while (reader.Read());
    }

    private static void Copy(XmlReader reader, XmlWriter writer, string main)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                CopyStart(reader, writer, main);
                break;
            case XmlNodeType.EndElement:
                writer.WriteEndElement();
                break;
            default:
                writer.WriteString(reader.Value);
                break;
        }
    }

    private static void CopyStart(XmlReader reader, XmlWriter writer, string main)
    {
        var isEmpty = reader.IsEmptyElement;
        var isMain = string.Equals(reader.Prefix, main, StringComparison.Ordinal);
        writer.WriteStartElement(
            isMain ? "" : reader.Prefix,
            reader.LocalName,
            reader.NamespaceURI
        );
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix is not "xmlns" || reader.LocalName != main)
            {
                writer.WriteAttributeString(
                    reader.Prefix,
                    reader.LocalName,
                    reader.NamespaceURI,
                    reader.Value
                );
            }
        }

        if (isEmpty)
        {
            writer.WriteEndElement();
        }
    }
}
