using System.Xml.Linq;
using Calculator.Workbooks.Charts;
using Calculator.Workbooks.Styling;
using static Calculator.Workbooks.ChartParts.ChartAxisXml;
using static Calculator.Workbooks.ChartParts.ChartElements;
using static Calculator.Workbooks.ChartParts.ChartSeriesXml;
using static Calculator.Workbooks.ChartParts.ChartTextXml;

namespace Calculator.Workbooks.ChartParts;

/// <summary>Writes a chart part (ECMA-376 part 1, 21.2). Written out as XML, not with the SDK's typed elements:
/// building those costs more at start-up than the rest of the chart together.</summary>
internal static class ChartXml
{
    private const int YearAxis = 1;
    private const int MoneyAxis = 2;
    private const int ShareYearAxis = 3;
    private const int ShareAxis = 4;
    private const int TitleSize = 1100;

    public static XDocument Write(ColumnChart chart) =>
        new(
            new XElement(
                Chart + "chartSpace",
                new XAttribute(XNamespace.Xmlns + "c", Chart.NamespaceName),
                new XAttribute(XNamespace.Xmlns + "a", Drawing.NamespaceName),
                Flag("roundedCorners", "0"),
                new XElement(
                    Chart + "chart",
                    chart.TitleReference is { } cell
                        ? CellTitle(cell, chart.Title, TitleSize)
                        : Title(chart.Title, TitleSize),
                    Flag("autoTitleDeleted", "0"),
                    PlotArea(chart),
                    new XElement(
                        Chart + "legend",
                        Flag("legendPos", "b"),
                        chart
                            .Columns.Index()
                            .Where(s => !s.Item.IsInLegend)
                            .Select(s => new XElement(
                                Chart + "legendEntry",
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
                    Chart + "spPr",
                    Solid("FFFFFF"),
                    new XElement(Drawing + "ln", Solid(Palette.GridLine))
                )
            )
        );

    private static XElement PlotArea(ColumnChart chart)
    {
        var area = new XElement(
            Chart + "plotArea",
            new XElement(Chart + "layout"),
            new XElement(
                Chart + "barChart",
                Flag("barDir", "col"),
                Flag("grouping", "stacked"),
                Flag("varyColors", "0"),
                chart.Columns.Select((s, i) => Bar(s, i, chart.Categories)),
                Flag("gapWidth", "55"),
                Flag("overlap", "100"),
                AxisId(YearAxis),
                AxisId(MoneyAxis)
            )
        );
        if (chart.Share is { } share)
        {
            area.Add(
                new XElement(
                    Chart + "lineChart",
                    Flag("grouping", "standard"),
                    Flag("varyColors", "0"),
                    Line(share, chart.Columns.Length, chart.Categories),
                    Flag("marker", "1"),
                    AxisId(ShareYearAxis),
                    AxisId(ShareAxis)
                )
            );
        }

        area.Add(CategoryAxis(YearAxis, MoneyAxis, chart.Categories, isHidden: false));
        area.Add(
            ValueAxis(
                MoneyAxis,
                YearAxis,
                "l",
                chart.AxisTitle,
                chart.AxisFormat,
                "autoZero",
                chart.StartsAtZero
            )
        );
        if (chart.Share is not null)
        {
            area.Add(CategoryAxis(ShareYearAxis, ShareAxis, chart.Categories, isHidden: true));
            area.Add(
                ValueAxis(
                    ShareAxis,
                    ShareYearAxis,
                    "r",
                    chart.ShareAxisTitle,
                    "0%",
                    "max",
                    startsAtZero: true
                )
            );
        }

        return area;
    }
}
