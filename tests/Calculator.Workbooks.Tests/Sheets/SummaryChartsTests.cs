using System.Xml.Linq;
using Calculator.TestSupport;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed class SummaryChartsTests
{
    private static readonly XNamespace s_c =
        "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly Workbook s_workbook = Workbook.Of(TestReports.Pact());

    private static readonly IReadOnlyList<XDocument> s_charts = s_workbook.Charts();

    [Fact]
    public void There_is_one_chart_by_category_and_one_of_who_pays()
    {
        Assert.Equal(2, s_charts.Count);
        Assert.Equal(5, s_charts[0].Descendants(s_c + "ser").Count());
        Assert.Equal(3, s_charts[1].Descendants(s_c + "ser").Count());
        Assert.Single(s_charts[1].Descendants(s_c + "lineChart"));
    }

    [Fact]
    public void Every_reference_points_at_cells_with_content_and_caches_what_they_hold()
    {
        foreach (var reference in s_charts.SelectMany(c => c.Descendants(s_c + "f")))
        {
            var cells = s_workbook.Range(reference.Value).ToArray();
            var cached = reference.Parent!.Descendants(s_c + "v").Select(v => v.Value).ToArray();

            Assert.All(cells, c => Assert.NotEqual("", c.Value));
            Assert.Equal(cells.Select(c => c.Value), cached);
        }
    }

    [Fact]
    public void A_collapsed_group_of_rows_does_not_empty_a_chart() =>
        Assert.All(
            s_charts,
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

    [Fact]
    public void A_comparison_has_a_waterfall_that_ends_where_the_alternative_does()
    {
        var workbook = Workbook.Of(
            ShippedReports.Of("japan-2022", "actual-rates") with
            {
                Baseline = ShippedReports.Of("japan-2022"),
            }
        );
        var waterfall = workbook
            .Charts()
            .Single(c =>
                c.Descendants(s_c + "f")
                    .Any(f => f.Value.StartsWith("Steps!", StringComparison.Ordinal))
            );
        var series = waterfall.Descendants(s_c + "ser").ToArray();
        double[] Values(int index) =>
            [
                .. workbook
                    .Range(
                        series[index].Element(s_c + "val")!.Descendants(s_c + "f").Single().Value
                    )
                    .Select(c => c.Number!.Value),
            ];
        Assert.Equal(
            [
                "japan-2022",
                "Prices",
                "Exchange rate",
                "Headcount",
                "Rule and amounts",
                "japan-2022-actual-rates",
            ],
            workbook
                .Range(series[0].Element(s_c + "cat")!.Descendants(s_c + "f").Single().Value)
                .Select(c => c.Text!)
        );
        // 1,055.1 bn JPY at 115.9 JPY/USD are 9.104 bn USD; the yen fell, so the rate takes away what is missing at the end.
        var (below, total, decrease) = (Values(0), Values(1), Values(3));
        Assert.Equal(9.104e9, total[0], 1e6);
        Assert.Equal(total[0] - decrease[2], total[^1], 1);
        Assert.Equal(total[^1], below[2], 1);
        Assert.All(Values(2), v => Assert.Equal(0, v, 1e-3));
    }

    [Fact]
    public void The_charts_of_a_workbook_with_a_switch_have_titles_that_follow_it()
    {
        var workbook = Workbook.Of(ShippedReports.WithAlternatives("korea-sma-12"));
        Assert.All(
            workbook.Charts(),
            chart =>
            {
                var title = chart
                    .Descendants(s_c + "title")
                    .First()
                    .Descendants(s_c + "f")
                    .Single()
                    .Value;
                Assert.EndsWith("&$A$1", workbook.At(title).Formula!, StringComparison.Ordinal);
                Assert.EndsWith(
                    "South Korea: the 12th Special Measures Agreement, 2026-2030",
                    workbook.At(title).Value,
                    StringComparison.Ordinal
                );
            }
        );
    }
}
