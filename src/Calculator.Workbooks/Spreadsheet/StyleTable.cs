using System.Globalization;
using System.Xml;

namespace Calculator.Workbooks.Spreadsheet;

/// <summary>The styles of a workbook, each once, and their part (ECMA-376 part 1, 18.8).</summary>
internal sealed class StyleTable
{
    // Numbers below this are Excel's own formats.
    private const int FirstFormat = 164;

    private static readonly string[] s_sides = ["left", "right", "top", "bottom"];

    private static readonly string[] s_parts =
    [
        "NumberFormat",
        "Font",
        "Fill",
        "Border",
        "Alignment",
        "Protection",
    ];

    private readonly Dictionary<CellStyle, int> _styles = [];
    private readonly List<CellStyle> _inOrder = [];

    public StyleTable() => IndexOf(new CellStyle());

    /// <summary>The number by which cells name a style.</summary>
    public int IndexOf(CellStyle style)
    {
        if (!_styles.TryGetValue(style, out var index))
        {
            index = _inOrder.Count;
            _styles.Add(style, index);
            _inOrder.Add(style);
        }

        return index;
    }

    /// <summary>Writes the part. The only differential style is that of cells that tell of something broken.</summary>
    public void Write(XmlWriter xml)
    {
        // A font is told by a style that has nothing but it.
        var fonts = Distinct(FontOf);
        // The first two fills are fixed: none, and a pattern that nothing here uses.
        var fills = Distinct(s => s.Fill).Where(f => f is not null).ToList();
        var borders = Distinct(s => s.Border).Where(b => b is not null).ToList();
        var formats = Distinct(s => s.NumberFormat).Where(f => f != "General").ToList();

        xml.WriteStartElement("styleSheet", SheetXml.Main);
        Many(
            "numFmts",
            formats,
            (format, index) =>
            {
                xml.WriteStartElement("numFmt");
                Attribute(xml, "numFmtId", FirstFormat + index);
                xml.WriteAttributeString("formatCode", format);
                xml.WriteEndElement();
            }
        );
        Many(
            "fonts",
            fonts,
            (font, _) =>
            {
                xml.WriteStartElement("font");
                Flag(font.IsBold, "b");
                Flag(font.IsItalic, "i");
                Flag(font.IsUnderlined, "u");
                Value("sz", font.FontSize.ToString(CultureInfo.InvariantCulture));
                Colour("color", font.FontColour);
                Value("name", "Calibri");
                Value("family", "2");
                xml.WriteEndElement();
            }
        );
        Many(
            "fills",
            [null, null, .. fills],
            (fill, index) =>
            {
                xml.WriteStartElement("fill");
                xml.WriteStartElement("patternFill");
                xml.WriteAttributeString(
                    "patternType",
                    index == 0 ? "none"
                        : index == 1 ? "gray125"
                        : "solid"
                );
                if (fill is not null)
                {
                    Colour("fgColor", fill);
                }

                xml.WriteEndElement();
                xml.WriteEndElement();
            }
        );
        Many(
            "borders",
            [null, .. borders],
            (border, _) =>
            {
                xml.WriteStartElement("border");
                foreach (var side in s_sides)
                {
                    xml.WriteStartElement(side);
                    if (border is not null)
                    {
                        xml.WriteAttributeString("style", "hair");
                        Colour("color", border);
                    }

                    xml.WriteEndElement();
                }

                xml.WriteElementString("diagonal", null);
                xml.WriteEndElement();
            }
        );
        Many("cellStyleXfs", [0], (_, _) => Format(new CellStyle(), isBase: true));
        Many("cellXfs", _inOrder, (style, _) => Format(style, isBase: false));
        Many(
            "cellStyles",
            [0],
            (_, _) =>
            {
                xml.WriteStartElement("cellStyle");
                xml.WriteAttributeString("name", "Normal");
                xml.WriteAttributeString("xfId", "0");
                xml.WriteAttributeString("builtinId", "0");
                xml.WriteEndElement();
            }
        );
        Many(
            "dxfs",
            [0],
            (_, _) =>
            {
                xml.WriteStartElement("dxf");
                xml.WriteStartElement("font");
                Colour("color", "FFFFFF");
                xml.WriteEndElement();
                xml.WriteStartElement("fill");
                xml.WriteStartElement("patternFill");
                xml.WriteAttributeString("patternType", "solid");
                Colour("fgColor", Styling.Palette.BadFill);
                Colour("bgColor", Styling.Palette.BadFill);
                xml.WriteEndElement();
                xml.WriteEndElement();
                xml.WriteEndElement();
            }
        );
        xml.WriteEndElement();

        List<T> Distinct<T>(Func<CellStyle, T> part) => [.. _inOrder.Select(part).Distinct()];

        void Many<T>(string name, IReadOnlyList<T> items, Action<T, int> write)
        {
            if (items.Count == 0)
            {
                return;
            }

            xml.WriteStartElement(name);
            Attribute(xml, "count", items.Count);
            for (var i = 0; i < items.Count; i++)
            {
                write(items[i], i);
            }

            xml.WriteEndElement();
        }

        void Format(CellStyle style, bool isBase)
        {
            xml.WriteStartElement("xf");
            Attribute(
                xml,
                "numFmtId",
                style.NumberFormat == "General"
                    ? 0
                    : FirstFormat + formats.IndexOf(style.NumberFormat)
            );
            Attribute(xml, "fontId", fonts.IndexOf(FontOf(style)));
            Attribute(xml, "fillId", style.Fill is null ? 0 : 2 + fills.IndexOf(style.Fill));
            Attribute(
                xml,
                "borderId",
                style.Border is null ? 0 : 1 + borders.IndexOf(style.Border)
            );
            if (!isBase)
            {
                Attribute(xml, "xfId", 0);
                if (style.IsQuoted)
                {
                    xml.WriteAttributeString("quotePrefix", "1");
                }

                foreach (var part in s_parts)
                {
                    xml.WriteAttributeString("apply" + part, "1");
                }
            }

            xml.WriteStartElement("alignment");
            if (style.Horizontal is { } horizontal)
            {
                xml.WriteAttributeString("horizontal", horizontal);
            }
            else if (style.Indent > 0)
            {
                // An indent counts from the left only where the text is set to the left.
                xml.WriteAttributeString("horizontal", "left");
            }

            xml.WriteAttributeString("vertical", "top");
            if (style.IsWrapped)
            {
                xml.WriteAttributeString("wrapText", "1");
            }

            if (style.Indent > 0)
            {
                Attribute(xml, "indent", style.Indent);
            }

            xml.WriteEndElement();
            xml.WriteStartElement("protection");
            xml.WriteAttributeString("locked", style.IsLocked ? "1" : "0");
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        void Flag(bool isSet, string name)
        {
            if (isSet)
            {
                xml.WriteElementString(name, null);
            }
        }

        void Value(string name, string value)
        {
            xml.WriteStartElement(name);
            xml.WriteAttributeString("val", value);
            xml.WriteEndElement();
        }

        void Colour(string name, string colour)
        {
            xml.WriteStartElement(name);
            xml.WriteAttributeString("rgb", "FF" + colour);
            xml.WriteEndElement();
        }
    }

    private static CellStyle FontOf(CellStyle style) =>
        new()
        {
            IsBold = style.IsBold,
            IsItalic = style.IsItalic,
            IsUnderlined = style.IsUnderlined,
            FontSize = style.FontSize,
            FontColour = style.FontColour,
        };

    private static void Attribute(XmlWriter xml, string name, int value) =>
        xml.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));
}
