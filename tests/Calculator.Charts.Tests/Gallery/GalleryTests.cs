using Calculator.Charts.Catalog;
using Calculator.Charts.Figures;
using Calculator.Charts.Themes;
using Calculator.Core.Comparison;
using Calculator.Reporting;
using Calculator.TestSupport;

namespace Calculator.Charts.Tests.Gallery;

/// <summary>Every chart of every shipped scenario, drawn, asserted about, and laid out for a person to look at.</summary>
public sealed class GalleryTests
{
    /// <summary>Base, its alternative, the other, its alternative.</summary>
    private static readonly (
        string Id,
        string? Alternative,
        string Other,
        string? OtherAlternative
    )[] s_comparisons =
    [
        ("japan-2022", null, "japan-2022", "actual-rates"),
        ("japan-history", null, "japan-history", "as-agreed"),
        ("korea-sma-12", null, "korea-sma-12", "high-inflation"),
        ("japan-renewal-hold", null, "japan-renewal-indexed", null),
        ("japan-posture", null, "okinawa-guam", null),
        ("japan-withdraw-home", null, "japan-withdraw-cut", null),
        ("europe-brigade-posture", null, "europe-brigade-posture", "stationed"),
    ];

    [Fact]
    public void Every_chart_of_every_shipped_scenario()
    {
        var pages = new GalleryPages("shipped");
        foreach (var id in ShippedReports.Ids)
        {
            var report = ShippedReports.Of(id);
            foreach (var chart in ChartCatalog.Charts)
            {
                var figure = chart.Figure(report);
                Assert.True(
                    (figure is not null) == Applies(chart.Id, report),
                    $"{id}: {chart.Id} {(figure is null ? "is missing" : "was not to be expected")}"
                );
                if (figure is not null)
                {
                    pages.Add(id, chart.Id, Drawn(figure, report));
                }
            }
        }

        foreach (var (id, alternative, otherId, otherAlternative) in s_comparisons)
        {
            var @base = ShippedReports.Of(id, alternative);
            var other = ShippedReports.Of(otherId, otherAlternative);
            var charts = ComparisonCharts
                .Of(@base, other, new ScenarioComparison(@base.Result, other.Result))
                .ToArray();
            Assert.NotEmpty(charts);
            foreach (var (chart, figure) in charts)
            {
                pages.Add($"{@base.ScenarioId} to {other.ScenarioId}", chart, Drawn(figure, @base));
            }
        }

        pages.Write();
    }

    /// <summary>A scenario that gives results gives a picture of them.</summary>
    [Fact]
    public void Every_shipped_scenario_and_alternative_has_a_chart()
    {
        foreach (var id in ShippedReports.Ids)
        {
            foreach (var alternative in ShippedReports.AlternativesOf(id).Prepend(null))
            {
                var report = ShippedReports.Of(id, alternative);
                Assert.True(
                    ChartCatalog.Charts.Any(c => c.Figure(report) is not null),
                    $"{id} {alternative} has no chart"
                );
            }
        }
    }

    /// <summary>Whether the scenario has what a chart shows, said without the chart's own code.</summary>
    private static bool Applies(string chart, Report report)
    {
        var model = report.Result.Model;
        bool Has(string id) => model.Find(id) is not null;
        bool HasSupport() =>
            model.Lines.Any(l => l.Id.StartsWith("support.category.", StringComparison.Ordinal));
        return chart switch
        {
            "support-by-category" => model.Lines.Any(l =>
                l.Id.StartsWith("support.category.", StringComparison.Ordinal)
            ),
            "who-pays" => Has("offset") && HasSupport(),
            "host-deployments" => report.ScenarioId is "nansei-dispersal",
            "contingency-cost" => report.ScenarioId is "nansei-dispersal",
            "payback" => report.ScenarioId is "europe-brigade",
            "programme-cost" => false,
            "common-funds" => report.ScenarioId is "nato-common-funding",
            "support-then-year-and-constant" => report.ScenarioId
                is "japan-history"
                    or "okinawa-guam",
            "support-per-troop" => Has("support.per-troop") && HasSupport(),
            "support-by-host" => report.Hosts.Length > 1 && Has("support.total"),
            "share-of-host-economy" => model.Years.Count > 1
                && report.Hosts.Any(h =>
                    Has($"{h.Id}.support.share-of-gdp")
                    || Has($"{h.Id}.support.share-of-defence-budget")
                ),
            "defence-share-of-gdp" => model.Lines.Any(l =>
                l.Id.EndsWith(".defence-share", StringComparison.Ordinal)
            ),
            "personnel-by-service" => Has("posture.forward"),
            "personnel-by-site" or "posture-map" => report.Places.Length > 0,
            "personnel-before-after" => report.Places.Any(p =>
                Has($"posture.site.{p.SiteId}")
                && report.Result.Values($"posture.site.{p.SiteId}") is var v
                && v[0] != v[^1]
            ),
            _ => throw new InvalidOperationException($"Say where the chart '{chart}' applies."),
        };
    }

    private static byte[] Drawn(ChartFigure figure, Report report)
    {
        Assert.Contains(report.ScenarioId, figure.Footer, StringComparison.Ordinal);
        Assert.Matches("[0-9]", figure.Subtitle);
        Assert.Contains("Source", figure.Footer, StringComparison.Ordinal);

        foreach (var size in ChartSize.All)
        {
            Picture.AssertTextsStandApart(figure, size);
            // What is drawn, not only what the figure holds: however long the sources are, the scenario is named.
            var drawn = string.Concat(
                ChartRenderer.Texts(figure, ChartTheme.Light, size).Select(t => t.Text)
            );
            Assert.Contains(
                $"Scenario{(figure.Footer.Contains("Scenarios", StringComparison.Ordinal) ? "s" : "")}{report.ScenarioId}",
                drawn.Replace(" ", "", StringComparison.Ordinal),
                StringComparison.Ordinal
            );
        }

        var png = ChartRenderer.RenderPng(figure, ChartTheme.Light, ChartSize.Page);
        Assert.Equal(png, ChartRenderer.RenderPng(figure, ChartTheme.Light, ChartSize.Page));
        Picture.AssertShowsSomething(png, ChartSize.Page);
        return png;
    }
}
