using Calculator.Charts.Drawing;
using ScottPlot;

namespace Calculator.Charts.Tests.Drawing;

/// <summary>A line in stretches.</summary>
public sealed class LineRunsTests
{
    private static (double[] X, bool IsPale, float Marker)[] Runs(
        double[] values,
        params int[] parts
    )
    {
        using var plot = new Plot();
        LineRuns.Add(plot, values, parts, Colors.Black, markerSize: 5);
        return
        [
            .. plot.GetPlottables<ScottPlot.Plottables.Scatter>()
                .Select(s =>
                    (
                        s.Data.GetScatterPoints().Select(p => p.X).ToArray(),
                        s.Color.A < 255,
                        s.MarkerSize
                    )
                ),
        ];
    }

    [Fact]
    public void A_whole_line_is_one_stretch()
    {
        var run = Assert.Single(Runs([1, 2, 3]));
        Assert.Equal([0, 1, 2], run.X);
        Assert.False(run.IsPale);
    }

    [Fact]
    public void A_year_without_a_value_is_a_gap()
    {
        var runs = Runs([1, 2, double.NaN, 4]);
        Assert.Equal([0, 1], runs[0].X);
        Assert.Equal([3], runs[1].X);
        Assert.Equal(2, runs.Length);
    }

    /// <summary>The stretch to a part year is pale, and so is its point.</summary>
    [Fact]
    public void A_part_year_is_pale_with_the_way_to_it()
    {
        var runs = Runs([1, 2, 3], 2);
        Assert.Equal([(2, false), (2, true), (1, true)], runs.Select(r => (r.X.Length, r.IsPale)));
        Assert.Equal([1, 2], runs[1].X);
    }

    [Fact]
    public void Nothing_known_is_nothing_drawn() => Assert.Empty(Runs([double.NaN, double.NaN]));
}
