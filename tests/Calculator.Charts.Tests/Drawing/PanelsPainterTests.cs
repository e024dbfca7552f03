using Calculator.Charts.Figures;
using Calculator.Charts.Themes;

namespace Calculator.Charts.Tests.Drawing;

public sealed class PanelsPainterTests
{
    private static PanelsFigure Figure(int panels, int series = 2) =>
        new(
            "T",
            "S",
            "F",
            [
                .. Enumerable
                    .Range(0, panels)
                    .Select(p => new LinesFigure(
                        $"Panel {p}",
                        "",
                        "",
                        ["2022", "2023"],
                        [
                            .. Enumerable
                                .Range(0, series)
                                .Select(s => new ChartSeries($"option {s}", [s, 10])),
                        ],
                        "persons"
                    )),
            ]
        );

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Panels_stand_apart_under_one_legend(int panels)
    {
        var texts = ChartRenderer.Texts(Figure(panels), ChartTheme.Light, ChartSize.Page);
        var titles = texts
            .Where(t => t.Text.StartsWith("Panel ", StringComparison.Ordinal))
            .Select(t => (t.Corners[0].X, t.Corners[0].Y))
            .ToArray();
        Assert.Equal(panels, titles.Distinct().Count());
        Assert.Single(texts, t => t.Text == "option 1");
        Assert.All(
            texts.SelectMany(t => t.Corners),
            c => Assert.True(c is { X: >= 0 and <= 960, Y: >= 0 and <= 600 })
        );
    }

    [Fact]
    public void A_panel_that_cant_be_drawn_is_refused()
    {
        var figure = Figure(2);
        Assert.Throws<ArgumentException>(() =>
            ChartRenderer.RenderPng(
                figure with
                {
                    Panels =
                    [
                        figure.Panels[0],
                        figure.Panels[1] with
                        {
                            Series = [new ChartSeries("a", [1])],
                        },
                    ],
                },
                ChartTheme.Light,
                ChartSize.Page
            )
        );
    }
}
