using Calculator.Charts.Drawing;
using Calculator.Charts.Figures;
using Calculator.Charts.Themes;

namespace Calculator.Charts.Tests.Drawing;

/// <summary>Lines named at their ends.</summary>
public sealed class LinesPainterTests
{
    private static string[] Texts(params ChartSeries[] series)
    {
        var figure = new LinesFigure("T", "", "", ["2022", "2023"], [.. series], "% of GDP")
        {
            IsPercent = true,
        };
        Assert.True(new LinesPainter().Paints(figure));
        return
        [
            .. ChartRenderer.Texts(figure, ChartTheme.Light, ChartSize.Page).Select(t => t.Text),
        ];
    }

    [Fact]
    public void Each_line_is_named_and_the_axis_is_in_percent()
    {
        var texts = Texts(
            new ChartSeries("Japan", [0.01, 0.012]),
            new ChartSeries("Korea", [0.027, double.NaN])
        );
        Assert.Contains(texts, t => t.StartsWith("Japan", StringComparison.Ordinal));
        Assert.Contains(texts, t => t.StartsWith("Korea", StringComparison.Ordinal));
        Assert.Contains(
            "0 %",
            texts.Select(t => t.Replace("0.0 %", "0 %", StringComparison.Ordinal))
        );
    }
}
