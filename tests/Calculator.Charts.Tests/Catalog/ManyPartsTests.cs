using System.Diagnostics;
using Calculator.Charts.Catalog;
using Calculator.Charts.Figures;
using Calculator.Charts.Tests.Gallery;
using Calculator.Charts.Themes;
using Calculator.TestSupport;

namespace Calculator.Charts.Tests.Catalog;

/// <summary>Hundreds of sites and dozens of hosts are drawn so that they can be read.</summary>
public sealed class ManyPartsTests
{
    private static ChartFigure? Figure(string id, Reporting.Report report) =>
        ChartCatalog.Charts.First(c => c.Id == id).Figure(report);

    [Fact]
    public void Three_hundred_sites()
    {
        var report = ShippedReports.OfText(
            "scenario: test\nyears: 2022-2024\nhosts: { japan: {} }\nposture:\n  sites:\n"
                + string.Concat(
                    Enumerable
                        .Range(0, 300)
                        .Select(i =>
                            $"    site-{i}: {{ name: Site of the long name {i}, host: japan, latitude: {26 + i % 20}, longitude: {125 + i / 20} }}\n"
                        )
                )
                + "  units:\n"
                + string.Concat(
                    Enumerable
                        .Range(0, 300)
                        .Select(i =>
                            $"    u-{i}: {{ service: army, site: site-{i}, personnel: {10 + i} }}\n"
                        )
                )
                + "  changes:\n    go: { change: withdraw, unit: u-299, personnel: 100, start: 2023, destination: cut }\n"
        );
        var stack = (StackedColumnsFigure)Figure("personnel-by-site", report)!;
        Assert.Equal(10, stack.Series.Length);
        Assert.Equal("The other 291 together", stack.Series[^1].Name);
        // 300 sites of 10 to 309 persons: 300 * (10 + 309) / 2.
        Assert.Equal(47_850, stack.Series.Sum(s => s.Values[0]));
        var groups = (GroupedColumnsFigure)Figure("personnel-before-after", report)!;
        Assert.Equal("The other 276 together", groups.Categories[^1]);
        var pages = new GalleryPages("many");
        var watch = Stopwatch.StartNew();
        foreach (var chart in ChartCatalog.Charts)
        {
            if (chart.Figure(report) is { } figure)
            {
                Picture.AssertTextsStandApart(figure, ChartSize.Page);
                pages.Add(
                    "sites",
                    chart.Id,
                    ChartRenderer.RenderPng(figure, ChartTheme.Light, ChartSize.Page)
                );
            }
        }

        pages.Write();
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    [Fact]
    public void Forty_hosts()
    {
        var report = ShippedReports.OfText(
            "scenario: test\nyears: 2022-2026\nhosts:\n"
                + string.Concat(
                    Enumerable
                        .Range(1, 40)
                        .Select(i =>
                            $"  host-{i}: {{ name: Host nation of the north {i}, currency: USD, troops: 1000, gdp: 100 bn USD, agreements: {{ a: {{ term: 2022-2026, lines: {{ labor: {{ kind: cash, rule: level, amount: {i} mn USD }} }} }} }} }}\n"
                        )
                )
        );
        var stack = (StackedColumnsFigure)Figure("support-by-host", report)!;
        Assert.Equal("The other 31 together", stack.Series[^1].Name);
        // Hosts 1 to 31 give 1 to 31 million: 31 * 32 / 2 = 496.
        Assert.Equal(0.496, stack.Series[^1].Values[0], 1e-9);
        Assert.Contains(
            "The other 34 hosts are in the workbook.",
            Figure("support-per-troop", report)!.Footer,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "The other 28 hosts are in the workbook.",
            Figure("share-of-host-economy", report)!.Footer,
            StringComparison.Ordinal
        );
        Assert.Contains("no source", stack.Footer, StringComparison.Ordinal);
        var pages = new GalleryPages("many-hosts");
        foreach (var chart in ChartCatalog.Charts)
        {
            if (chart.Figure(report) is { } figure)
            {
                Picture.AssertTextsStandApart(figure, ChartSize.Page);
                pages.Add(
                    "hosts",
                    chart.Id,
                    ChartRenderer.RenderPng(figure, ChartTheme.Light, ChartSize.Page)
                );
            }
        }

        pages.Write();
    }
}
