using System.Xml.Linq;
using Calculator.Workbooks.Charts;
using Calculator.Workbooks.Styling;
using static Calculator.Workbooks.ChartParts.ChartElements;
using static Calculator.Workbooks.ChartParts.ChartTextXml;

namespace Calculator.Workbooks.ChartParts;

/// <summary>Writes the axes of a chart.</summary>
internal static class ChartAxisXml
{
    private const int LabelSize = 900;

    /// <summary>The axis of years or names.</summary>
    public static XElement CategoryAxis(
        int id,
        int crosses,
        ChartCategories categories,
        bool isHidden
    ) =>
        new(
            Chart + "catAx",
            AxisId(id),
            new XElement(Chart + "scaling", Flag("orientation", "minMax")),
            Flag("delete", isHidden ? "1" : "0"),
            Flag("axPos", "b"),
            isHidden || categories.Title.Length == 0 ? null : Title(categories.Title, LabelSize),
            NumberFormat(categories.AreNumbers ? NumberFormats.Year : "General"),
            Flag("majorTickMark", "none"),
            Flag("minorTickMark", "none"),
            Flag("tickLblPos", "low"),
            new XElement(Chart + "spPr", new XElement(Drawing + "ln", Solid(Palette.AxisText))),
            TextProperties(LabelSize),
            Flag("crossAx", Text(crosses)),
            Flag("crosses", "autoZero"),
            Flag("auto", "0"),
            Flag("lblAlgn", "ctr"),
            Flag("lblOffset", "100"),
            Flag("noMultiLvlLbl", "1")
        );

    /// <summary>An axis of amounts, on the left with lines across the chart, or of shares, on the right.</summary>
    public static XElement ValueAxis(
        int id,
        int crossing,
        string position,
        string title,
        string format,
        string crosses,
        bool startsAtZero
    ) =>
        new(
            Chart + "valAx",
            AxisId(id),
            new XElement(
                Chart + "scaling",
                Flag("orientation", "minMax"),
                startsAtZero ? Flag("min", "0") : null
            ),
            Flag("delete", "0"),
            Flag("axPos", position),
            string.Equals(position, "l", StringComparison.Ordinal)
                ? new XElement(
                    Chart + "majorGridlines",
                    new XElement(
                        Chart + "spPr",
                        new XElement(Drawing + "ln", Solid(Palette.GridLine))
                    )
                )
                : null,
            Title(title, LabelSize, isVertical: true),
            NumberFormat(format),
            Flag("majorTickMark", "none"),
            Flag("minorTickMark", "none"),
            Flag("tickLblPos", "nextTo"),
            new XElement(
                Chart + "spPr",
                new XElement(Drawing + "ln", new XElement(Drawing + "noFill"))
            ),
            TextProperties(LabelSize),
            Flag("crossAx", Text(crossing)),
            Flag("crosses", crosses),
            Flag("crossBetween", "between")
        );

    /// <summary>Names an axis.</summary>
    public static XElement AxisId(int id) => Flag("axId", Text(id));
}
