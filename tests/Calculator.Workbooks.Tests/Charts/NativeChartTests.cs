using System.Xml.Linq;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Charts;

public sealed class NativeChartTests
{
    private static readonly XNamespace s_c =
        "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly Workbook s_workbook = Workbook.Of(TestReports.Pact());

    private static XDocument[] Charts =>
        [
            .. s_workbook
                .PartNames.Where(p =>
                    p.Contains("/chart", StringComparison.Ordinal)
                    && p.EndsWith(".xml", StringComparison.Ordinal)
                )
                .Order(StringComparer.Ordinal)
                .Select(s_workbook.Part),
        ];

    [Fact]
    public void There_is_one_chart_by_category_and_one_of_who_pays()
    {
        Assert.Equal(2, Charts.Length);
        Assert.Equal(5, Charts[0].Descendants(s_c + "ser").Count());
        Assert.Equal(3, Charts[1].Descendants(s_c + "ser").Count());
        Assert.Single(Charts[1].Descendants(s_c + "lineChart"));
    }

    [Fact]
    public void Every_reference_points_at_cells_with_content_and_caches_what_they_hold()
    {
        foreach (var reference in Charts.SelectMany(c => c.Descendants(s_c + "f")))
        {
            var cells = Range(reference.Value).ToArray();
            var cached = reference.Parent!.Descendants(s_c + "v").Select(v => v.Value).ToArray();

            Assert.All(cells, c => Assert.NotEqual("", c.Value));
            Assert.Equal(cells.Select(c => c.Value), cached);
        }
    }

    [Fact]
    public void A_collapsed_group_of_rows_does_not_empty_a_chart() =>
        Assert.All(
            Charts,
            c =>
                Assert.Equal(
                    "0",
                    c.Descendants(s_c + "plotVisOnly").Single().Attribute("val")!.Value
                )
        );

    [Fact]
    public void Charts_cover_no_cell_with_text()
    {
        XNamespace xdr = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
        var drawing = s_workbook.Part(
            s_workbook.PartNames.Single(p =>
                p.Contains("drawings/drawing", StringComparison.Ordinal)
                && p.EndsWith(".xml", StringComparison.Ordinal)
            )
        );
        int Row(XElement anchor, string end) =>
            (int)anchor.Element(xdr + end)!.Element(xdr + "row")! + 1;
        var charts = drawing.Descendants(xdr + "twoCellAnchor").ToArray();

        Assert.NotEmpty(charts);
        Assert.All(
            s_workbook.Cells["Summary"].Values.Where(c => c.Value.Length > 0),
            c =>
                Assert.True(
                    charts.All(a => c.Row < Row(a, "from") || c.Row > Row(a, "to")),
                    c.Address
                )
        );
    }

    private static IEnumerable<Cell> Range(string reference)
    {
        var (sheet, cells) = (reference.Split('!')[0], reference.Split('!')[1]);
        var ends = cells.Replace("$", "", StringComparison.Ordinal).Split(':');
        var (from, to) = (Corner(ends[0]), Corner(ends[^1]));
        for (var column = from.Column; column <= to.Column; column++)
        {
            yield return s_workbook.Cell(sheet, $"{(char)('A' + column - 1)}{from.Row}");
        }

        static Cell Corner(string address) => new(address, "n", null, "");
    }
}
