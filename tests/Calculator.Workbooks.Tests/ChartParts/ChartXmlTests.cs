using System.Xml.Linq;
using Calculator.Workbooks.ChartParts;
using Calculator.Workbooks.Charts;

namespace Calculator.Workbooks.Tests.ChartParts;

public sealed class ChartXmlTests
{
    private static readonly XNamespace s_c =
        "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private static readonly ColumnChart s_chart = new(
        "Title",
        "bn USD",
        "0",
        new ChartCategories("Year", "Model!$D$4:$F$4", ["2022", "2023", "2024"], AreNumbers: true),
        [Series("a", [1, double.NaN, 3]), Series("b", [4, 5, 6]) with { IsInLegend = false }]
    );

    private static ChartSeries Series(string name, double[] values) =>
        new("Model!$B$5", name, new ChartNumbers("Model!$D$5:$F$5", [.. values], "0"), "00FF00");

    private static string[] Values(XElement parent, string name) =>
        [.. parent.Descendants(s_c + name).Select(e => e.Attribute("val")!.Value)];

    [Fact]
    public void A_year_without_a_value_is_a_gap_and_the_others_keep_their_places()
    {
        var cache = ChartXml
            .Write(s_chart)
            .Descendants(s_c + "val")
            .First()
            .Descendants(s_c + "numCache")
            .Single();
        Assert.Equal(["3"], Values(cache, "ptCount"));
        Assert.Equal(
            [("0", "1"), ("2", "3")],
            cache
                .Elements(s_c + "pt")
                .Select(p => (p.Attribute("idx")!.Value, p.Element(s_c + "v")!.Value))
        );
    }

    [Fact]
    public void Only_a_share_has_a_second_pair_of_axes()
    {
        Assert.Equal((1, 1, 0), Axes(ChartXml.Write(s_chart)));
        Assert.Equal(
            (2, 2, 1),
            Axes(ChartXml.Write(s_chart with { Share = Series("share", [0.1, 0.2, 0.3]) }))
        );

        static (int Category, int Value, int Line) Axes(XDocument xml) =>
            (
                xml.Descendants(s_c + "catAx").Count(),
                xml.Descendants(s_c + "valAx").Count(),
                xml.Descendants(s_c + "lineChart").Count()
            );
    }

    [Fact]
    public void Axes_cross_one_another()
    {
        var xml = ChartXml.Write(s_chart with { Share = Series("share", [0.1, 0.2, 0.3]) });
        var axes = xml.Descendants(s_c + "plotArea")
            .Single()
            .Elements()
            .Where(e => e.Name.LocalName is "catAx" or "valAx")
            .ToDictionary(
                e => e.Element(s_c + "axId")!.Attribute("val")!.Value,
                e => e.Element(s_c + "crossAx")!.Attribute("val")!.Value
            );
        Assert.Equal(4, axes.Count);
        Assert.All(axes, a => Assert.Equal(a.Key, axes[a.Value]));
    }

    /// <summary>Columns of 170 to 180 would otherwise begin at 165 or so, and the lowest part of the stack would shrink to nothing.</summary>
    [Theory]
    [InlineData(170, "0")]
    [InlineData(-170, null)]
    public void Columns_begin_at_zero_unless_some_lie_below(double value, string? least)
    {
        var axis = ChartXml
            .Write(s_chart with { Columns = [Series("a", [value, 175, 180])] })
            .Descendants(s_c + "valAx")
            .Single();
        Assert.Equal(
            least,
            axis.Descendants(s_c + "min").SingleOrDefault()?.Attribute("val")?.Value
        );
    }

    [Fact]
    public void A_series_that_only_carries_others_leaves_the_legend() =>
        Assert.Equal(
            ["1"],
            Values(ChartXml.Write(s_chart).Descendants(s_c + "legendEntry").Single(), "idx")
        );

    [Fact]
    public void A_title_may_follow_a_cell()
    {
        var fixedTitle = ChartXml.Write(s_chart).Descendants(s_c + "title").First();
        var following = ChartXml
            .Write(s_chart with { TitleReference = "Summary!$B$40" })
            .Descendants(s_c + "title")
            .First();
        Assert.Empty(fixedTitle.Descendants(s_c + "f"));
        Assert.Equal("Summary!$B$40", following.Descendants(s_c + "f").Single().Value);
        Assert.Equal("Title", following.Descendants(s_c + "v").Single().Value);
    }
}
