using Calculator.Charts.Catalog;
using Calculator.Reporting.Options;
using Calculator.TestSupport;

namespace Calculator.Charts.Tests.Catalog;

public sealed class OptionsChartTests
{
    private static OptionTable Table(params string?[] alternatives) =>
        new([.. alternatives.Select(a => ShippedReports.Of("japan-2022", a))]);

    /// <summary>9.1035 bn USD as the scenario has it, 7.3301 bn at the rates of each year, 9.2887 bn at that of December 2021.</summary>
    [Fact]
    public void Each_headline_measure_that_differs_is_a_panel_with_a_line_for_each()
    {
        var figure = OptionsChart.Figure(Table(null, "actual-rates", "december-2021-rate"))!;
        Assert.Equal(
            [
                "Host-nation support, total",
                "Offset (all support, all sender cost)",
                "Support per troop",
                "Stationing cost of both sides",
            ],
            figure.Panels.Select(p => p.Title)
        );
        Assert.All(
            figure.Panels,
            p =>
                Assert.Equal(
                    ["japan-2022", "actual-rates", "december-2021-rate"],
                    p.Series.Select(s => s.Name)
                )
        );
        Assert.Equal(
            "Host-nation support, total 2022-2026: from 7.330 bn USD (actual-rates) to 9.289 bn USD (december-2021-rate)",
            figure.Subtitle
        );
        Assert.Equal(216.72 / 115.9, figure.Panels[0].Series[0].Values[0], 1e-9);
    }

    [Fact]
    public void Options_that_differ_in_nothing_are_shown_all_the_same()
    {
        var figure = OptionsChart.Figure(Table(null, null))!;
        Assert.NotEmpty(figure.Panels);
        Assert.EndsWith("9.104 bn USD in all", figure.Subtitle, StringComparison.Ordinal);
    }
}
