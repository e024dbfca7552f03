using System.Xml;
using static Calculator.Workbooks.Spreadsheet.XmlElements;

namespace Calculator.Workbooks.Spreadsheet;

/// <summary>The texts of a workbook, each once, and their part (ECMA-376 part 1, 18.4).</summary>
internal sealed class SharedTexts
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private int _uses;

    /// <summary>The number by which cells name a text.</summary>
    public int IndexOf(string text)
    {
        _uses++;
        if (!_numbers.TryGetValue(text, out var number))
        {
            number = _texts.Count;
            _numbers.Add(text, number);
            _texts.Add(text);
        }

        return number;
    }

    public void Write(XmlWriter xml)
    {
        xml.WriteStartElement("sst", SheetXml.Main);
        xml.WriteAttributeString("count", Text(_uses));
        xml.WriteAttributeString("uniqueCount", Text(_texts.Count));
        foreach (var text in _texts)
        {
            xml.WriteStartElement("si");
            xml.WriteStartElement("t");
            if (
                text.Length > 0
                && (
                    char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains('\n')
                )
            )
            {
                xml.WriteAttributeString("xml", "space", null, "preserve");
            }

            xml.WriteString(text);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
