using System.Xml.Linq;
using Calculator.Workbooks.Charts;

namespace Calculator.Workbooks.ChartParts;

/// <summary>Writes a sheet's drawing part: where its charts stand (ECMA-376 part 1, 20.5).</summary>
internal static class DrawingXml
{
    // Eight points, in English Metric Units, to the left of a chart; as much is left free on its right in a column of the
    // years' width.
    private const int Margin = 8 * 12_700;
    private const int LastColumnPart = 68 * 12_700;

    private static readonly XNamespace s_xdr =
        "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

    private static readonly XNamespace s_a =
        "http://schemas.openxmlformats.org/drawingml/2006/main";

    private static readonly XNamespace s_c =
        "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private static readonly XNamespace s_r =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The drawing of charts whose parts have the given relationship ids.</summary>
    public static XDocument Write(IEnumerable<(PlacedChart Chart, string RelationshipId)> charts) =>
        new(
            new XElement(
                s_xdr + "wsDr",
                new XAttribute(XNamespace.Xmlns + "xdr", s_xdr.NamespaceName),
                new XAttribute(XNamespace.Xmlns + "a", s_a.NamespaceName),
                new XAttribute(XNamespace.Xmlns + "c", s_c.NamespaceName),
                new XAttribute(XNamespace.Xmlns + "r", s_r.NamespaceName),
                charts.Select((c, i) => Anchor(c.Chart, c.RelationshipId, i + 1))
            )
        );

    private static XElement Anchor(PlacedChart chart, string relationshipId, int number) =>
        new(
            s_xdr + "twoCellAnchor",
            new XAttribute("editAs", "oneCell"),
            Corner("from", chart.Column - 1, chart.Row - 1, Margin),
            Corner("to", chart.LastColumn - 1, chart.Row - 1 + chart.Rows, LastColumnPart),
            new XElement(
                s_xdr + "graphicFrame",
                new XAttribute("macro", ""),
                new XElement(
                    s_xdr + "nvGraphicFramePr",
                    new XElement(
                        s_xdr + "cNvPr",
                        new XAttribute("id", number + 1),
                        new XAttribute("name", $"Chart {number}"),
                        new XAttribute("descr", chart.Chart.Title)
                    ),
                    new XElement(s_xdr + "cNvGraphicFramePr")
                ),
                new XElement(
                    s_xdr + "xfrm",
                    new XElement(s_a + "off", new XAttribute("x", 0), new XAttribute("y", 0)),
                    new XElement(s_a + "ext", new XAttribute("cx", 0), new XAttribute("cy", 0))
                ),
                new XElement(
                    s_a + "graphic",
                    new XElement(
                        s_a + "graphicData",
                        new XAttribute("uri", s_c.NamespaceName),
                        new XElement(s_c + "chart", new XAttribute(s_r + "id", relationshipId))
                    )
                )
            ),
            new XElement(s_xdr + "clientData")
        );

    private static XElement Corner(string name, int column, int row, int offset) =>
        new(
            s_xdr + name,
            new XElement(s_xdr + "col", column),
            new XElement(s_xdr + "colOff", offset),
            new XElement(s_xdr + "row", row),
            new XElement(s_xdr + "rowOff", 0)
        );
}
