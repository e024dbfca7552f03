using System.Xml.Linq;
using Calculator.Workbooks.ChartParts;
using Calculator.Workbooks.Charts;

namespace Calculator.Workbooks.Tests.ChartParts;

public sealed class DrawingXmlTests
{
    private static readonly XNamespace s_xdr =
        "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

    [Fact]
    public void A_chart_stands_over_its_rows_and_columns_which_the_file_counts_from_nought()
    {
        var chart = new ColumnChart(
            "What a reader who sees nothing is told",
            "",
            "0",
            new ChartCategories("", "", [], AreNumbers: false),
            []
        );
        var anchors = DrawingXml
            .Write([
                (new PlacedChart(20, 1, 3, 21, chart), "rIdChart1"),
                (new PlacedChart(20, 4, 10, 21, chart), "rIdChart2"),
            ])
            .Descendants(s_xdr + "twoCellAnchor")
            .ToArray();
        Assert.Equal(
            [(0, 19, 2, 40), (3, 19, 9, 40)],
            anchors.Select(a =>
                (At(a, "from", "col"), At(a, "from", "row"), At(a, "to", "col"), At(a, "to", "row"))
            )
        );
        var names = anchors.SelectMany(a => a.Descendants(s_xdr + "cNvPr")).ToArray();
        Assert.Equal(["2", "3"], names.Select(n => n.Attribute("id")!.Value));
        Assert.All(names, n => Assert.Equal(chart.Title, n.Attribute("descr")!.Value));
    }

    private static int At(XElement anchor, string corner, string what) =>
        (int)anchor.Element(s_xdr + corner)!.Element(s_xdr + what)!;
}
