using Calculator.Charts.Figures;
using SkiaSharp;

namespace Calculator.Charts.Drawing;

/// <summary>A line with its points over an axis of numbers.</summary>
internal sealed class CurvePainter : IFigurePainter
{
    private const float NameSize = 12;
    private const int MostMarkers = 40;

    public bool Paints(ChartFigure figure) => figure is CurveFigure;

    public void Paint(ChartFigure figure, ChartCanvas canvas)
    {
        var f = (CurveFigure)figure;
        var area = canvas.Area;
        canvas.Text.Draw(
            canvas.Text.Fit(f.Across, NameSize, area.Width),
            area.MidX,
            area.Bottom - 3,
            NameSize,
            canvas.Theme.Muted,
            SKTextAlign.Center
        );
        canvas.Within(
            area with
            {
                Bottom = area.Bottom - NameSize - 8,
            },
            () => PaintLine(f, canvas)
        );
    }

    private static void PaintLine(CurveFigure f, ChartCanvas canvas)
    {
        var heights = f.Points.Select(p => p.Y).Where(y => !double.IsNaN(y)).ToArray();
        var across = AxisScale.Between(f.Points[0].X, f.Points[^1].X, ticks: 8);
        var ticks = across.Ticks.ToArray();
        var frame = new PlotFrame(
            canvas,
            [.. ticks.Select(t => across.Label(t, f.IsPercentAcross))],
            AxisScale.Over(heights.Min(), heights.Max()),
            f.Unit,
            isPercent: f.IsPercent,
            rightMargin: 24,
            padding: 0.015 * Math.Max(1, ticks.Length - 1)
        );
        var color = canvas.Theme.Series(0).ToScott();
        for (var from = 0; from < f.Points.Length; )
        {
            var to = from;
            while (to < f.Points.Length && !double.IsNaN(f.Points[to].Y))
            {
                to++;
            }

            if (to > from)
            {
                var run = f.Points[from..to];
                var line = frame.Plot.Add.Scatter(
                    run.Select(p => (p.X - across.Low) / across.Step).ToArray(),
                    run.Select(p => p.Y).ToArray()
                );
                (line.Color, line.LineWidth) = (color, 2.5f);
                line.MarkerSize = f.Points.Length <= MostMarkers ? 7 : 0;
            }

            from = to + 1;
        }

        frame.Draw();
    }
}
