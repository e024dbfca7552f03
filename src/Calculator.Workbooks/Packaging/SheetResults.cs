using System.Text;
using System.Xml;

namespace Calculator.Workbooks.Packaging;

/// <summary>Copies a sheet's XML, puts each formula's result after it and mends the outline's depth.</summary>
internal static class SheetResults
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly XmlWriterSettings s_settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CloseOutput = false,
    };

    public static void Copy(
        Stream source,
        Stream target,
        IReadOnlyDictionary<string, CachedValue> results
    )
    {
        using var reader = XmlReader.Create(source);
        using var writer = XmlWriter.Create(target, s_settings);
        CachedValue? result = null;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var isEmpty = reader.IsEmptyElement;
                    writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                    if (
                        IsMain(reader, "c")
                        && results.TryGetValue(reader.GetAttribute("r")!, out var found)
                    )
                    {
                        result = found;
                        CopyAttributesBut(reader, writer, "t");
                        if (found.Type is not null)
                        {
                            writer.WriteAttributeString("t", found.Type);
                        }
                    }
                    else if (IsMain(reader, "sheetFormatPr"))
                    {
                        CopyOutline(reader, writer);
                    }
                    else
                    {
                        writer.WriteAttributes(reader, defattr: false);
                    }

                    if (isEmpty)
                    {
                        writer.WriteEndElement();
                    }

                    break;
                case XmlNodeType.EndElement:
                    writer.WriteEndElement();
                    if (result is { } value && IsMain(reader, "f"))
                    {
                        writer.WriteElementString(reader.Prefix, "v", Main, value.Text);
                        result = null;
                    }

                    break;
                case XmlNodeType.Text:
                case XmlNodeType.SignificantWhitespace:
                case XmlNodeType.Whitespace:
                    writer.WriteString(reader.Value);
                    break;
                default:
                    break;
            }
        }
    }

    private static bool IsMain(XmlReader reader, string name) =>
        string.Equals(reader.LocalName, name, StringComparison.Ordinal)
        && string.Equals(reader.NamespaceURI, Main, StringComparison.Ordinal);

    /// <summary>ClosedXML counts the levels of folded rows as levels of columns; no sheet here folds columns.</summary>
    private static void CopyOutline(XmlReader reader, XmlWriter writer)
    {
        while (reader.MoveToNextAttribute())
        {
            writer.WriteAttributeString(
                string.Equals(reader.LocalName, "outlineLevelCol", StringComparison.Ordinal)
                    ? "outlineLevelRow"
                    : reader.LocalName,
                reader.Value
            );
        }

        reader.MoveToElement();
    }

    private static void CopyAttributesBut(XmlReader reader, XmlWriter writer, string left)
    {
        while (reader.MoveToNextAttribute())
        {
            if (!string.Equals(reader.Name, left, StringComparison.Ordinal))
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
    }
}
