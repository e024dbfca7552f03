using System.Globalization;
using System.Xml;

namespace Calculator.Workbooks.Spreadsheet;

/// <summary>What the parts have in common.</summary>
internal static class XmlElements
{
    /// <summary>An element without content; attributes without a value are left out.</summary>
    public static void Empty(
        this XmlWriter xml,
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

    /// <summary>A number as the files write it.</summary>
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
