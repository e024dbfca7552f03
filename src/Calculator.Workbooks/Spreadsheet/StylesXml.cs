using System.Globalization;
using System.Xml;
using Calculator.Workbooks.Styling;
using static Calculator.Workbooks.Spreadsheet.XmlElements;

namespace Calculator.Workbooks.Spreadsheet;

/// <summary>Writes the part of the styles (ECMA-376 part 1, 18.8): each font, ground, frame and number format once, and the
/// styles as their combinations.</summary>
internal sealed class StylesXml
{
    // Numbers below this are Excel's own formats.
    private const int FirstFormat = 164;

    private static readonly string[] s_sides = ["left", "right", "top", "bottom"];

    private readonly XmlWriter _xml;
    private readonly IReadOnlyList<CellStyle> _styles;

    // A font is told by a style that has nothing but it.
    private readonly List<CellStyle> _fonts;
    private readonly List<string?> _fills;
    private readonly List<string?> _borders;
    private readonly List<string> _formats;

    private StylesXml(XmlWriter xml, IReadOnlyList<CellStyle> styles)
    {
        (_xml, _styles) = (xml, styles);
        _fonts = [.. styles.Select(FontOf).Distinct()];
        // The first two fills are fixed: none, and a pattern that nothing here uses.
        _fills = [null, null, .. styles.Select(s => s.Fill).OfType<string>().Distinct()];
        _borders = [null, .. styles.Select(s => s.Border).OfType<string>().Distinct()];
        _formats = [.. styles.Select(s => s.NumberFormat).Distinct().Where(f => f != "General")];
    }

    public static void Write(XmlWriter xml, StyleTable table) =>
        new StylesXml(xml, table.Styles).Write();

    /// <summary>The only differential style is that of cells that tell of something broken.</summary>
    private void Write()
    {
        _xml.WriteStartElement("styleSheet", SheetXml.Main);
        Many("numFmts", _formats, WriteFormat);
        Many("fonts", _fonts, (font, _) => WriteFont(font));
        Many("fills", _fills, WriteFill);
        Many("borders", _borders, (border, _) => WriteBorder(border));
        Many("cellStyleXfs", [new CellStyle()], (style, _) => WriteStyle(style, isBase: true));
        Many("cellXfs", _styles, (style, _) => WriteStyle(style, isBase: false));
        Many(
            "cellStyles",
            [("Normal", "0")],
            (style, _) =>
                _xml.Empty(
                    "cellStyle",
                    ("name", style.Item1),
                    ("xfId", style.Item2),
                    ("builtinId", style.Item2)
                )
        );
        Many("dxfs", [Palette.BadFill], (colour, _) => WriteAlarm(colour));
        _xml.WriteEndElement();
    }

    private void Many<T>(string name, IReadOnlyList<T> items, Action<T, int> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        _xml.WriteStartElement(name);
        _xml.WriteAttributeString("count", Text(items.Count));
        for (var i = 0; i < items.Count; i++)
        {
            write(items[i], i);
        }

        _xml.WriteEndElement();
    }

    private void WriteFormat(string format, int index) =>
        _xml.Empty("numFmt", ("numFmtId", Text(FirstFormat + index)), ("formatCode", format));

    private void WriteFont(CellStyle font)
    {
        _xml.WriteStartElement("font");
        Flag(font.IsBold, "b");
        Flag(font.IsItalic, "i");
        Flag(font.IsUnderlined, "u");
        _xml.Empty("sz", ("val", font.FontSize.ToString(CultureInfo.InvariantCulture)));
        Colour("color", font.FontColour);
        _xml.Empty("name", ("val", "Calibri"));
        _xml.Empty("family", ("val", "2"));
        _xml.WriteEndElement();
    }

    private void Flag(bool isSet, string name)
    {
        if (isSet)
        {
            _xml.WriteElementString(name, null);
        }
    }

    private void WriteFill(string? fill, int index)
    {
        _xml.WriteStartElement("fill");
        _xml.WriteStartElement("patternFill");
        _xml.WriteAttributeString(
            "patternType",
            index == 0 ? "none"
                : index == 1 ? "gray125"
                : "solid"
        );
        if (fill is not null)
        {
            Colour("fgColor", fill);
        }

        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteBorder(string? border)
    {
        _xml.WriteStartElement("border");
        foreach (var side in s_sides)
        {
            _xml.WriteStartElement(side);
            if (border is not null)
            {
                _xml.WriteAttributeString("style", "hair");
                Colour("color", border);
            }

            _xml.WriteEndElement();
        }

        _xml.WriteElementString("diagonal", null);
        _xml.WriteEndElement();
    }

    private void WriteStyle(CellStyle style, bool isBase)
    {
        _xml.WriteStartElement("xf");
        _xml.WriteAttributeString("numFmtId", Text(NumberOf(style.NumberFormat)));
        _xml.WriteAttributeString("fontId", Text(_fonts.IndexOf(FontOf(style))));
        _xml.WriteAttributeString("fillId", Text(_fills.IndexOf(style.Fill)));
        _xml.WriteAttributeString("borderId", Text(_borders.IndexOf(style.Border)));
        if (!isBase)
        {
            _xml.WriteAttributeString("xfId", "0");
            if (style.IsQuoted)
            {
                _xml.WriteAttributeString("quotePrefix", "1");
            }

            _xml.WriteAttributeString("applyNumberFormat", "1");
            _xml.WriteAttributeString("applyFont", "1");
            _xml.WriteAttributeString("applyFill", "1");
            _xml.WriteAttributeString("applyBorder", "1");
            _xml.WriteAttributeString("applyAlignment", "1");
            _xml.WriteAttributeString("applyProtection", "1");
        }

        _xml.Empty(
            "alignment",
            ("horizontal", Horizontal(style)),
            ("vertical", "top"),
            ("wrapText", style.IsWrapped ? "1" : null),
            ("indent", style.Indent > 0 ? Text(style.Indent) : null)
        );
        _xml.Empty("protection", ("locked", style.IsLocked ? "1" : "0"));
        _xml.WriteEndElement();
    }

    private int NumberOf(string format) =>
        format == "General" ? 0 : FirstFormat + _formats.IndexOf(format);

    private static string? Horizontal(CellStyle style) =>
        style.Horizontal switch
        {
            HorizontalAlignment.Left => "left",
            HorizontalAlignment.Right => "right",
            // An indent counts from the left only where the text is set to the left.
            _ => style.Indent > 0 ? "left" : null,
        };

    private void WriteAlarm(string colour)
    {
        _xml.WriteStartElement("dxf");
        _xml.WriteStartElement("font");
        Colour("color", "FFFFFF");
        _xml.WriteEndElement();
        _xml.WriteStartElement("fill");
        _xml.WriteStartElement("patternFill");
        _xml.WriteAttributeString("patternType", "solid");
        Colour("fgColor", colour);
        Colour("bgColor", colour);
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void Colour(string name, string colour) => _xml.Empty(name, ("rgb", "FF" + colour));

    private static CellStyle FontOf(CellStyle style) =>
        new()
        {
            IsBold = style.IsBold,
            IsItalic = style.IsItalic,
            IsUnderlined = style.IsUnderlined,
            FontSize = style.FontSize,
            FontColour = style.FontColour,
        };
}
