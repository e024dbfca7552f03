using System.Collections.Immutable;
using System.Xml.Linq;
using Calculator.Workbooks.Styling;
using static Calculator.Workbooks.ChartParts.ChartElements;

namespace Calculator.Workbooks.ChartParts;

/// <summary>Writes the texts of a chart: titles, the looks of labels, and texts that cells hold.</summary>
internal static class ChartTextXml
{
    /// <summary>A fixed title; that of an axis where it is small.</summary>
    public static XElement Title(string text, int size, bool isVertical = false)
    {
        var bold = isVertical || size < 1000 ? "0" : "1";
        return new XElement(
            Chart + "title",
            new XElement(
                Chart + "tx",
                new XElement(
                    Chart + "rich",
                    new XElement(
                        Drawing + "bodyPr",
                        isVertical ? new XAttribute("rot", "-5400000") : null,
                        isVertical ? new XAttribute("vert", "horz") : null
                    ),
                    new XElement(
                        Drawing + "p",
                        new XElement(
                            Drawing + "pPr",
                            new XElement(
                                Drawing + "defRPr",
                                new XAttribute("sz", Text(size)),
                                new XAttribute("b", bold)
                            )
                        ),
                        new XElement(
                            Drawing + "r",
                            new XElement(
                                Drawing + "rPr",
                                new XAttribute("lang", "en-US"),
                                new XAttribute("sz", Text(size)),
                                new XAttribute("b", bold),
                                Solid(Palette.AxisText)
                            ),
                            new XElement(Drawing + "t", text)
                        )
                    )
                )
            ),
            Flag("overlay", "0")
        );
    }

    /// <summary>A title that a cell holds.</summary>
    public static XElement CellTitle(string reference, string text, int size) =>
        new(
            Chart + "title",
            new XElement(Chart + "tx", Texts(reference, [text])),
            Flag("overlay", "0"),
            TextProperties(size, isBold: true)
        );

    public static XElement TextProperties(int size, bool isBold = false) =>
        new(
            Chart + "txPr",
            new XElement(Drawing + "bodyPr"),
            new XElement(
                Drawing + "p",
                new XElement(
                    Drawing + "pPr",
                    new XElement(
                        Drawing + "defRPr",
                        new XAttribute("sz", Text(size)),
                        isBold ? new XAttribute("b", "1") : null,
                        Solid(Palette.AxisText)
                    )
                ),
                new XElement(Drawing + "endParaRPr", new XAttribute("lang", "en-US"))
            )
        );

    /// <summary>Texts that cells hold, with what they are now.</summary>
    public static XElement Texts(string reference, ImmutableArray<string> texts) =>
        new(
            Chart + "strRef",
            new XElement(Chart + "f", reference),
            new XElement(Chart + "strCache", Points(texts))
        );

    /// <summary>The points of a cache; one that has no value is left out, the others keep their places.</summary>
    public static object[] Points(ImmutableArray<string> values) =>
        [
            Flag("ptCount", Text(values.Length)),
            .. values
                .Select(
                    (v, i) =>
                        new XElement(
                            Chart + "pt",
                            new XAttribute("idx", Text(i)),
                            new XElement(Chart + "v", v)
                        )
                )
                .Where((_, i) => values[i].Length > 0),
        ];
}
