using System.Xml;
using System.Xml.Linq;

namespace Calculator.Workbooks.Reading;

/// <summary>Copies what a part says of cells and their texts, element by element: a part may be too large, or nested too deep.</summary>
internal static class CellsOnlyXml
{
    /// <summary>Characters of one part.</summary>
    public const long MostCharacters = 50_000_000;

    // A letter of a shared text stands five deep.
    private const int MostDeep = 16;

    private static readonly HashSet<string> s_kept = new(StringComparer.Ordinal)
    {
        "workbook",
        "sheets",
        "sheet",
        "sst",
        "si",
        "r",
        "t",
        "worksheet",
        "sheetData",
        "row",
        "c",
    };

    private static readonly XmlReaderSettings s_settings = new()
    {
        MaxCharactersInDocument = MostCharacters,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
    };

    /// <param name="from">The part.</param>
    /// <param name="to">Where to.</param>
    /// <param name="sheets">The relations of sheets that hold cells; others are left out.</param>
    /// <exception cref="XmlException">It is no XML, or too much of it.</exception>
    /// <exception cref="InvalidDataException">It is nested too deep.</exception>
    public static void Copy(Stream from, Stream to, IReadOnlySet<string> sheets)
    {
        using var reader = XmlReader.Create(from, s_settings);
        using var writer = XmlWriter.Create(to);
        reader.Read();
        while (!reader.EOF)
        {
            if (reader.Depth > MostDeep)
            {
                throw new InvalidDataException("it is nested too deep");
            }

            if (reader.NodeType != XmlNodeType.Element)
            {
                CopyRest(reader, writer);
                reader.Read();
            }
            else if (!IsKept(reader, sheets))
            {
                reader.Skip();
            }
            else if (reader.LocalName is "c")
            {
                PlainCell.Of((XElement)XNode.ReadFrom(reader)).WriteTo(writer);
            }
            else
            {
                CopyStart(reader, writer);
                reader.Read();
            }
        }
    }

    private static bool IsKept(XmlReader reader, IReadOnlySet<string> sheets) =>
        s_kept.Contains(reader.LocalName)
        && (reader.LocalName is not "sheet" || sheets.Contains(RelationOf(reader) ?? ""));

    private static void CopyStart(XmlReader reader, XmlWriter writer)
    {
        var (isRow, isEmpty) = (reader.LocalName is "row", reader.IsEmptyElement);
        writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
        while (reader.MoveToNextAttribute())
        {
            // A row without its style.
            if (!isRow || reader.Name is "r")
            {
                writer.WriteAttributeString(
                    reader.Prefix,
                    reader.LocalName,
                    reader.NamespaceURI,
                    reader.Value
                );
            }
        }

        reader.MoveToElement();
        if (isEmpty)
        {
            writer.WriteEndElement();
        }
    }

    private static void CopyRest(XmlReader reader, XmlWriter writer)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.EndElement:
                writer.WriteEndElement();
                break;
            case XmlNodeType.Text:
            case XmlNodeType.CDATA:
            case XmlNodeType.SignificantWhitespace:
                writer.WriteString(reader.Value);
                break;
            default:
                break;
        }
    }

    private static string? RelationOf(XmlReader reader)
    {
        string? id = null;
        while (id is null && reader.MoveToNextAttribute())
        {
            id = reader is { Prefix.Length: > 0, LocalName: "id" } ? reader.Value : null;
        }

        reader.MoveToElement();
        return id;
    }
}
