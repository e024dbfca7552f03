using System.Globalization;
using System.Xml.Linq;

namespace Calculator.Workbooks.Reading;

/// <summary>A cell as ClosedXML reads it without loss.</summary>
internal static class PlainCell
{
    // For private use: no program writes it.
    private const char Mark = '\uE001';

    /// <summary>The cell without its style, which could make a date of a number. ClosedXML takes the result of a formula for a text
    /// where no type stands, leaves out errors and dates in letters, fills a range with a formula that stands for many cells, and
    /// keeps fifteen digits: what it would lose is given to it as a text.</summary>
    /// <param name="cell">The cell as the file has it.</param>
    public static XElement Of(XElement cell)
    {
        var main = cell.Name.Namespace;
        var type = (string?)cell.Attribute("t") ?? "n";
        var value = cell.Element(main + "v")?.Value;
        if (type is "inlineStr")
        {
            (type, value) = ("str", cell.Element(main + "is") is { } text ? Letters(text) : "");
        }
        else if (type is "e" or "d")
        {
            type = "str";
        }
        else if (type is "n" && string.IsNullOrWhiteSpace(value))
        {
            value = null;
        }
        else if (type is "n" && !IsKept(value!))
        {
            (type, value) = ("str", Mark + value);
        }

        return new XElement(
            cell.Name,
            cell.Attribute("r"),
            new XAttribute("t", type),
            cell.Element(main + "f") is { } formula ? Formula(formula) : null,
            value is null ? null : new XElement(main + "v", value)
        );
    }

    /// <summary>The number that a text stands for; <c>null</c> for any other text.</summary>
    public static string? NumberIn(string text) => text is [Mark, ..] ? text[1..] : null;

    private static XElement Formula(XElement formula) =>
        new(
            formula.Name,
            (string?)formula.Attribute("t") is "shared" ? formula.Attributes() : null,
            formula.Value
        );

    private static bool IsKept(string number) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && string.Equals(
            value.ToString("G15", CultureInfo.InvariantCulture),
            number,
            StringComparison.Ordinal
        );

    /// <summary>A text without how it is spoken, which East Asian editions of Excel keep beside it.</summary>
    private static string Letters(XElement item) =>
        string.Concat(
            item.Descendants(item.Name.Namespace + "t")
                .Where(t => t.Parent!.Name.LocalName is not "rPh")
                .Select(t => t.Value)
        );
}
