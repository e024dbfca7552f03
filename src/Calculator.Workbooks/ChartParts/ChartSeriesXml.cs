using System.Globalization;
using System.Xml.Linq;
using Calculator.Workbooks.Charts;
using Calculator.Workbooks.Styling;
using static Calculator.Workbooks.ChartParts.ChartElements;
using static Calculator.Workbooks.ChartParts.ChartTextXml;

namespace Calculator.Workbooks.ChartParts;

/// <summary>Writes the series of a chart.</summary>
internal static class ChartSeriesXml
{
    /// <summary>Stacked columns.</summary>
    public static XElement Bar(ChartSeries series, int index, ChartCategories categories) =>
        new(
            Chart + "ser",
            Head(series, index),
            new XElement(
                Chart + "spPr",
                series.Colour is null ? new XElement(Drawing + "noFill") : Solid(series.Colour)
            ),
            Flag("invertIfNegative", "0"),
            Categories(categories),
            new XElement(Chart + "val", Numbers(series.Numbers))
        );

    /// <summary>A line with a dot a point.</summary>
    public static XElement Line(ChartSeries series, int index, ChartCategories categories) =>
        new(
            Chart + "ser",
            Head(series, index),
            new XElement(
                Chart + "spPr",
                new XElement(
                    Drawing + "ln",
                    new XAttribute("w", "28575"),
                    new XAttribute("cap", "rnd"),
                    Solid(series.Colour ?? Palette.Line)
                )
            ),
            new XElement(
                Chart + "marker",
                Flag("symbol", "circle"),
                Flag("size", "7"),
                new XElement(
                    Chart + "spPr",
                    Solid("FFFFFF"),
                    new XElement(
                        Drawing + "ln",
                        new XAttribute("w", "19050"),
                        Solid(series.Colour ?? Palette.Line)
                    )
                )
            ),
            Categories(categories),
            new XElement(Chart + "val", Numbers(series.Numbers)),
            Flag("smooth", "0")
        );

    private static object[] Head(ChartSeries series, int index) =>
        [
            Flag("idx", Text(index)),
            Flag("order", Text(index)),
            new XElement(Chart + "tx", Texts(series.NameReference, [series.Name])),
        ];

    private static XElement Categories(ChartCategories categories) =>
        new(
            Chart + "cat",
            categories.AreNumbers
                ? new XElement(
                    Chart + "numRef",
                    new XElement(Chart + "f", categories.Reference),
                    new XElement(
                        Chart + "numCache",
                        new XElement(Chart + "formatCode", NumberFormats.Year),
                        Points(categories.Texts)
                    )
                )
                : Texts(categories.Reference, categories.Texts)
        );

    private static XElement Numbers(ChartNumbers numbers) =>
        new(
            Chart + "numRef",
            new XElement(Chart + "f", numbers.Reference),
            new XElement(
                Chart + "numCache",
                new XElement(Chart + "formatCode", numbers.Format),
                Points([
                    .. numbers.Values.Select(v =>
                        double.IsNaN(v) ? "" : v.ToString("R", CultureInfo.InvariantCulture)
                    ),
                ])
            )
        );
}
