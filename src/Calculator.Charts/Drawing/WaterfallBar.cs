using System.Globalization;
using Calculator.Charts.Figures;

namespace Calculator.Charts.Drawing;

/// <summary>A bar of a waterfall: a total from zero, or a step from the level before it.</summary>
/// <param name="Name">The category.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends: the level after it.</param>
/// <param name="Color">Number of its colour in the theme.</param>
/// <param name="Label">What stands over it; a step up has its sign.</param>
internal sealed record WaterfallBar(string Name, double From, double To, int Color, string Label)
{
    private const int Total = 9;
    private const int Rise = 5;
    private const int Fall = 0;

    /// <summary>The start, the steps in order, the end.</summary>
    public static IReadOnlyList<WaterfallBar> Of(WaterfallFigure figure)
    {
        var bars = new List<WaterfallBar>
        {
            new(figure.Start.Name, 0, figure.Start.Value, Total, Number(figure.Start.Value)),
        };
        var level = figure.Start.Value;
        foreach (var (name, delta) in figure.Steps)
        {
            bars.Add(
                new WaterfallBar(
                    name,
                    level,
                    level + delta,
                    delta >= 0 ? Rise : Fall,
                    (delta >= 0 ? "+" : "") + Number(delta)
                )
            );
            level += delta;
        }

        bars.Add(
            new WaterfallBar(figure.End.Name, 0, figure.End.Value, Total, Number(figure.End.Value))
        );
        return bars;
    }

    private static string Number(double value) =>
        Math.Abs(value) is >= 0.1 and < 100
            ? value.ToString("0.00", CultureInfo.InvariantCulture)
            : NumberText.Of(value, value);
}
