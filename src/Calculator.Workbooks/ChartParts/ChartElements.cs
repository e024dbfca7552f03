using System.Globalization;
using System.Xml.Linq;

namespace Calculator.Workbooks.ChartParts;

/// <summary>What the parts of charts are made of.</summary>
internal static class ChartElements
{
    /// <summary>The names of charts.</summary>
    public static readonly XNamespace Chart =
        "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /// <summary>The names of what is drawn.</summary>
    public static readonly XNamespace Drawing =
        "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>A setting of a chart.</summary>
    public static XElement Flag(string name, string value) =>
        new(Chart + name, new XAttribute("val", value));

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>One colour, as RRGGBB.</summary>
    public static XElement Solid(string colour) =>
        new(
            Drawing + "solidFill",
            new XElement(Drawing + "srgbClr", new XAttribute("val", colour))
        );

    /// <summary>A number format of its own.</summary>
    public static XElement NumberFormat(string format) =>
        new(
            Chart + "numFmt",
            new XAttribute("formatCode", format),
            new XAttribute("sourceLinked", "0")
        );
}
