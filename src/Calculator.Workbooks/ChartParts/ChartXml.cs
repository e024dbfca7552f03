using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Calculator.Workbooks.Charts;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.ChartParts;

/// <summary>Writes a chart part (ECMA-376 part 1, 21.2). Written out as XML, not with the SDK's typed elements:
/// building those costs more at start-up than the rest of the chart together.</summary>
internal static class ChartXml
{
    private const int CategoryAxis = 1;
    private const int MoneyAxis = 2;
    private const int ShareCategoryAxis = 3;
    private const int ShareAxis = 4;
    private const int TitleSize = 1100;

    private static readonly XNamespace s_c =
        "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private static readonly XNamespace s_a =
        "http://schemas.openxmlformats.org/drawingml/2006/main";

    public static XDocument Write(ColumnChart chart) =>
        new(
            new XElement(
                s_c + "chartSpace",
                new XAttribute(XNamespace.Xmlns + "c", s_c.NamespaceName),
                new XAttribute(XNamespace.Xmlns + "a", s_a.NamespaceName),
                Flag("roundedCorners", "0"),
                new XElement(
                    s_c + "chart",
                    chart.TitleReference is { } cell
                        ? CellTitle(cell, chart.Title, TitleSize)
                        : Title(chart.Title, TitleSize),
                    Flag("autoTitleDeleted", "0"),
                    PlotArea(chart),
                    new XElement(
                        s_c + "legend",
                        Flag("legendPos", "b"),
                        chart
                            .Columns.Index()
                            .Where(s => !s.Item.IsInLegend)
                            .Select(s => new XElement(
                                s_c + "legendEntry",
                                Flag("idx", Text(s.Index)),
                                Flag("delete", "1")
                            )),
                        Flag("overlay", "0"),
                        TextProperties(900)
                    ),
                    // A collapsed group of rows on Model must not empty the chart.
                    Flag("plotVisOnly", "0"),
                    Flag("dispBlanksAs", "gap")
                ),
                new XElement(
                    s_c + "spPr",
                    Solid("FFFFFF"),
                    new XElement(s_a + "ln", Solid(Palette.GridLine))
                )
            )
        );

    private static XElement PlotArea(ColumnChart chart)
    {
        var area = new XElement(
            s_c + "plotArea",
            new XElement(s_c + "layout"),
            new XElement(
                s_c + "barChart",
                Flag("barDir", "col"),
                Flag("grouping", "stacked"),
                Flag("varyColors", "0"),
                chart.Columns.Select((s, i) => Bar(s, i, chart.Categories)),
                Flag("gapWidth", "55"),
                Flag("overlap", "100"),
                Axis(CategoryAxis),
                Axis(MoneyAxis)
            )
        );
        if (chart.Share is { } share)
        {
            area.Add(
                new XElement(
                    s_c + "lineChart",
                    Flag("grouping", "standard"),
                    Flag("varyColors", "0"),
                    Line(share, chart.Columns.Length, chart.Categories),
                    Flag("marker", "1"),
                    Axis(ShareCategoryAxis),
                    Axis(ShareAxis)
                )
            );
        }

        area.Add(Axis(CategoryAxis, MoneyAxis, chart.Categories, isHidden: false));
        area.Add(
            ValueAxis(MoneyAxis, CategoryAxis, "l", chart.AxisTitle, chart.AxisFormat, "autoZero")
        );
        if (chart.Share is not null)
        {
            area.Add(Axis(ShareCategoryAxis, ShareAxis, chart.Categories, isHidden: true));
            area.Add(
                ValueAxis(ShareAxis, ShareCategoryAxis, "r", chart.ShareAxisTitle, "0%", "max")
            );
        }

        return area;
    }

    private static XElement Bar(ChartSeries series, int index, ChartCategories categories) =>
        new(
            s_c + "ser",
            Head(series, index),
            new XElement(
                s_c + "spPr",
                series.Colour is null ? new XElement(s_a + "noFill") : Solid(series.Colour)
            ),
            Flag("invertIfNegative", "0"),
            Categories(categories),
            new XElement(s_c + "val", Numbers(series.Numbers))
        );

    private static XElement Line(ChartSeries series, int index, ChartCategories categories) =>
        new(
            s_c + "ser",
            Head(series, index),
            new XElement(
                s_c + "spPr",
                new XElement(
                    s_a + "ln",
                    new XAttribute("w", "28575"),
                    new XAttribute("cap", "rnd"),
                    Solid(series.Colour ?? Palette.Line)
                )
            ),
            new XElement(
                s_c + "marker",
                Flag("symbol", "circle"),
                Flag("size", "7"),
                new XElement(
                    s_c + "spPr",
                    Solid("FFFFFF"),
                    new XElement(
                        s_a + "ln",
                        new XAttribute("w", "19050"),
                        Solid(series.Colour ?? Palette.Line)
                    )
                )
            ),
            Categories(categories),
            new XElement(s_c + "val", Numbers(series.Numbers)),
            Flag("smooth", "0")
        );

    private static object[] Head(ChartSeries series, int index) =>
        [
            Flag("idx", Text(index)),
            Flag("order", Text(index)),
            new XElement(s_c + "tx", Texts(series.NameReference, [series.Name])),
        ];

    private static XElement Categories(ChartCategories categories) =>
        new(
            s_c + "cat",
            categories.AreNumbers
                ? new XElement(
                    s_c + "numRef",
                    new XElement(s_c + "f", categories.Reference),
                    new XElement(
                        s_c + "numCache",
                        new XElement(s_c + "formatCode", NumberFormats.Year),
                        Points(categories.Texts)
                    )
                )
                : Texts(categories.Reference, categories.Texts)
        );

    private static XElement Texts(string reference, ImmutableArray<string> texts) =>
        new(
            s_c + "strRef",
            new XElement(s_c + "f", reference),
            new XElement(s_c + "strCache", Points(texts))
        );

    /// <summary>The points of a cache; one that has no value is left out, the others keep their places.</summary>
    private static object[] Points(ImmutableArray<string> values) =>
        [
            Flag("ptCount", Text(values.Length)),
            .. values
                .Select(
                    (v, i) =>
                        new XElement(
                            s_c + "pt",
                            new XAttribute("idx", Text(i)),
                            new XElement(s_c + "v", v)
                        )
                )
                .Where((_, i) => values[i].Length > 0),
        ];

    private static XElement Numbers(ChartNumbers numbers) =>
        new(
            s_c + "numRef",
            new XElement(s_c + "f", numbers.Reference),
            new XElement(
                s_c + "numCache",
                new XElement(s_c + "formatCode", numbers.Format),
                Points([
                    .. numbers.Values.Select(v =>
                        double.IsNaN(v) ? "" : v.ToString("R", CultureInfo.InvariantCulture)
                    ),
                ])
            )
        );

    private static XElement Axis(int id, int crosses, ChartCategories categories, bool isHidden) =>
        new(
            s_c + "catAx",
            Axis(id),
            new XElement(s_c + "scaling", Flag("orientation", "minMax")),
            Flag("delete", isHidden ? "1" : "0"),
            Flag("axPos", "b"),
            isHidden || categories.Title.Length == 0 ? null : Title(categories.Title, 900),
            NumberFormat(categories.AreNumbers ? NumberFormats.Year : "General"),
            Flag("majorTickMark", "none"),
            Flag("minorTickMark", "none"),
            Flag("tickLblPos", "low"),
            new XElement(s_c + "spPr", new XElement(s_a + "ln", Solid(Palette.AxisText))),
            TextProperties(900),
            Flag("crossAx", Text(crosses)),
            Flag("crosses", "autoZero"),
            Flag("auto", "0"),
            Flag("lblAlgn", "ctr"),
            Flag("lblOffset", "100"),
            Flag("noMultiLvlLbl", "1")
        );

    private static XElement ValueAxis(
        int id,
        int crossing,
        string position,
        string title,
        string format,
        string crosses
    ) =>
        new(
            s_c + "valAx",
            Axis(id),
            new XElement(
                s_c + "scaling",
                Flag("orientation", "minMax"),
                string.Equals(position, "r", StringComparison.Ordinal) ? Flag("min", "0") : null
            ),
            Flag("delete", "0"),
            Flag("axPos", position),
            string.Equals(position, "l", StringComparison.Ordinal)
                ? new XElement(
                    s_c + "majorGridlines",
                    new XElement(s_c + "spPr", new XElement(s_a + "ln", Solid(Palette.GridLine)))
                )
                : null,
            Title(title, 900, isVertical: true),
            NumberFormat(format),
            Flag("majorTickMark", "none"),
            Flag("minorTickMark", "none"),
            Flag("tickLblPos", "nextTo"),
            new XElement(s_c + "spPr", new XElement(s_a + "ln", new XElement(s_a + "noFill"))),
            TextProperties(900),
            Flag("crossAx", Text(crossing)),
            Flag("crosses", crosses),
            Flag("crossBetween", "between")
        );

    private static XElement Title(string text, int size, bool isVertical = false)
    {
        var bold = isVertical || size < 1000 ? "0" : "1";
        return new XElement(
            s_c + "title",
            new XElement(
                s_c + "tx",
                new XElement(
                    s_c + "rich",
                    new XElement(
                        s_a + "bodyPr",
                        isVertical ? new XAttribute("rot", "-5400000") : null,
                        isVertical ? new XAttribute("vert", "horz") : null
                    ),
                    new XElement(
                        s_a + "p",
                        new XElement(
                            s_a + "pPr",
                            new XElement(
                                s_a + "defRPr",
                                new XAttribute("sz", Text(size)),
                                new XAttribute("b", bold)
                            )
                        ),
                        new XElement(
                            s_a + "r",
                            new XElement(
                                s_a + "rPr",
                                new XAttribute("lang", "en-US"),
                                new XAttribute("sz", Text(size)),
                                new XAttribute("b", bold),
                                Solid(Palette.AxisText)
                            ),
                            new XElement(s_a + "t", text)
                        )
                    )
                )
            ),
            Flag("overlay", "0")
        );
    }

    /// <summary>A title that a cell holds.</summary>
    private static XElement CellTitle(string reference, string text, int size) =>
        new(
            s_c + "title",
            new XElement(s_c + "tx", Texts(reference, [text])),
            Flag("overlay", "0"),
            TextProperties(size, isBold: true)
        );

    private static XElement TextProperties(int size, bool isBold = false) =>
        new(
            s_c + "txPr",
            new XElement(s_a + "bodyPr"),
            new XElement(
                s_a + "p",
                new XElement(
                    s_a + "pPr",
                    new XElement(
                        s_a + "defRPr",
                        new XAttribute("sz", Text(size)),
                        isBold ? new XAttribute("b", "1") : null,
                        Solid(Palette.AxisText)
                    )
                ),
                new XElement(s_a + "endParaRPr", new XAttribute("lang", "en-US"))
            )
        );

    private static XElement NumberFormat(string format) =>
        new(
            s_c + "numFmt",
            new XAttribute("formatCode", format),
            new XAttribute("sourceLinked", "0")
        );

    private static XElement Solid(string colour) =>
        new(s_a + "solidFill", new XElement(s_a + "srgbClr", new XAttribute("val", colour)));

    private static XElement Axis(int id) => Flag("axId", Text(id));

    private static XElement Flag(string name, string value) =>
        new(s_c + name, new XAttribute("val", value));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
