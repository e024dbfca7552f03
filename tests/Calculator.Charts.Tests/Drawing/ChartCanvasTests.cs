using Calculator.Charts.Drawing;
using Calculator.Charts.Themes;
using SkiaSharp;

namespace Calculator.Charts.Tests.Drawing;

/// <summary>The picture around a plot.</summary>
public sealed class ChartCanvasTests
{
    private static (SKRect Area, string[] Texts) Draw(Action<ChartCanvas> draw)
    {
        using var sk = new SKNoDrawCanvas(1000, 600);
        using var canvas = new ChartCanvas(sk, ChartTheme.Light, ChartSize.Page);
        draw(canvas);
        return (canvas.Area, [.. canvas.Text.Placed.Select(t => t.Text)]);
    }

    [Fact]
    public void What_is_drawn_takes_room_from_the_plot()
    {
        var free = Draw(_ => { }).Area;
        var (area, texts) = Draw(c =>
        {
            c.DrawTitle("Title", "Finding");
            c.DrawFooter("Scenario x.");
            c.DrawLegend([("labor", SKColors.Red, false)]);
        });
        Assert.True(area.Top > free.Top && area.Bottom < free.Bottom);
        Assert.Equal(["Title", "Finding", "Scenario x.", "labor"], texts);
    }

    [Fact]
    public void A_long_list_of_sources_keeps_the_sentence_that_names_the_scenario()
    {
        var texts = Draw(c =>
            c.DrawFooter(
                string.Concat(Enumerable.Repeat("a source of figures; ", 300))
                    + "Scenario japan-2022."
            )
        ).Texts;
        Assert.Contains("Scenario japan-2022.", texts);
        Assert.Contains(texts, t => t.EndsWith('…'));
    }

    [Fact]
    public void A_legend_that_is_too_long_counts_what_it_leaves_out()
    {
        var texts = Draw(c =>
            c.DrawLegend([
                .. Enumerable
                    .Range(0, 200)
                    .Select(i => ($"a series of the name {i}", SKColors.Red, false)),
            ])
        ).Texts;
        var more = Assert.Single(texts, t => t.StartsWith("and ", StringComparison.Ordinal));
        Assert.Equal($"and {200 - (texts.Length - 1)} more", more);
    }

    [Fact]
    public void A_legend_of_nothing_takes_no_room() =>
        Assert.Equal(Draw(_ => { }).Area, Draw(c => c.DrawLegend([])).Area);
}
