using System.Collections.Immutable;
using Calculator.Charts.Figures;
using ScottPlot;
using SkiaSharp;

namespace Calculator.Charts.Drawing;

internal sealed class StackedColumnsPainter : IFigurePainter
{
    private const double Width = 0.66;
    private const float LabelSize = 12;

    public bool Paints(ChartFigure figure) => figure is StackedColumnsFigure;

    public void Paint(ChartFigure figure, ChartCanvas canvas)
    {
        var f = (StackedColumnsFigure)figure;
        var theme = canvas.Theme;
        SKColor Color(int i) => theme.Series(f.Series[i].Color ?? i);
        var legend = f.Series.Select((s, i) => (s.Name, Color(i), false));
        if (f.Share is { } share)
        {
            legend = legend.Append((share.Name, theme.Text, true));
        }

        canvas.DrawLegend([.. legend]);
        var highs = Sums(f, v => Math.Max(0, v));
        var lows = Sums(f, v => Math.Min(0, v));
        // Room for the totals over the columns, and under those that only go down.
        var left = AxisScale.Over(
            lows.DefaultIfEmpty(0).Min() * 1.06,
            highs.DefaultIfEmpty(0).Max() * 1.06
        );
        var right = f.Share is null ? null : Matching(left, f.Share.Values, highs);
        var frame = new PlotFrame(canvas, f.Categories, left, f.Unit, right);
        AddColumns(f, frame, Color);
        if (f.Share is not null)
        {
            LineRuns.Add(
                frame.Plot,
                [.. f.Share.Values.Select(v => double.IsNaN(v) ? v : frame.OnLeft(v))],
                f.PartCategories,
                theme.Text.ToScott(),
                8
            );
        }

        frame.Draw();
        DrawTotals(f, frame, canvas, highs, lows);
    }

    private static double[] Sums(StackedColumnsFigure f, Func<double, double> part) =>
        [
            .. f.Categories.Select(
                (_, c) => f.Series.Sum(s => double.IsNaN(s.Values[c]) ? 0 : part(s.Values[c]))
            ),
        ];

    /// <summary>A percent axis whose ticks lie on the left axis' grid lines, so wide that its line leaves the totals over the
    /// columns free, where a few doublings are enough for that.</summary>
    private static AxisScale Matching(AxisScale left, ImmutableArray<double> shares, double[] highs)
    {
        var most = shares.Where(v => !double.IsNaN(v)).DefaultIfEmpty(0).Max();
        var (above, below) = (
            (int)Math.Round(left.High / left.Step),
            (int)Math.Round(left.Low / left.Step)
        );
        var step = AxisScale.Over(0, Math.Max(most * 1.1, 0.01), ticks: Math.Max(1, above)).Step;
        while (above > 0 && step * above < most)
        {
            step *= 2;
        }

        foreach (var factor in new[] { 1, 2, 4 })
        {
            if (above > 0 && !shares.Where((s, c) => Meets(s, c, factor)).Any())
            {
                return Scale(factor);
            }
        }

        return Scale(1);

        AxisScale Scale(int factor) =>
            new(below * step * factor, above * step * factor, step * factor);

        // In heights of the plot over zero; a total's figure is about a fifteenth of it high, with its distance.
        bool Meets(double share, int category, int factor) =>
            share / (above * step * factor) - highs[category] / left.High is > -0.03 and < 0.09;
    }

    private static void AddColumns(
        StackedColumnsFigure f,
        PlotFrame frame,
        Func<int, SKColor> color
    )
    {
        var width = frame.ColumnWidth(Width);
        for (var c = 0; c < f.Categories.Length; c++)
        {
            var (up, down) = (0.0, 0.0);
            for (var s = 0; s < f.Series.Length; s++)
            {
                var value = f.Series[s].Values[c];
                if (double.IsNaN(value))
                {
                    continue;
                }

                ref var end = ref value >= 0 ? ref up : ref down;
                var bar = new Bar
                {
                    Position = c,
                    ValueBase = end,
                    Value = end + value,
                    Size = width,
                    FillColor = frame.ColumnColor(color(s), f.PartCategories.Contains(c)),
                    LineWidth = 0,
                };
                frame.Plot.Add.Bar(bar);
                end += value;
            }
        }
    }

    /// <summary>Totals over the columns, or under those that only go down, where all of them have room.</summary>
    private static void DrawTotals(
        StackedColumnsFigure f,
        PlotFrame frame,
        ChartCanvas canvas,
        double[] highs,
        double[] lows
    )
    {
        var totals = Sums(f, v => v);
        var largest = totals.Select(Math.Abs).DefaultIfEmpty(0).Max();
        var texts = totals.Select(t => NumberText.Of(t, largest)).ToArray();
        if (texts.Any(t => canvas.Text.Width(t, LabelSize, isBold: true) > frame.Slot - 4))
        {
            return;
        }

        for (var c = 0; c < texts.Length; c++)
        {
            if (f.Series.All(s => double.IsNaN(s.Values[c])))
            {
                continue;
            }

            var isUnder = highs[c] <= 0 && lows[c] < 0;
            var y = isUnder ? frame.Y(lows[c]) + LabelSize + 4 : frame.Y(highs[c]) - 6;
            if (
                f.Share is { } share
                && Math.Abs(frame.Y(frame.OnLeft(share.Values[c])) - (y - 4)) < 14
            )
            {
                y = frame.Y(frame.OnLeft(share.Values[c])) - 10;
            }

            canvas.Text.Draw(
                texts[c],
                frame.X(c),
                y,
                LabelSize,
                f.PartCategories.Contains(c) ? canvas.Theme.Muted : canvas.Theme.Text,
                SKTextAlign.Center,
                isBold: !f.PartCategories.Contains(c)
            );
        }
    }
}
