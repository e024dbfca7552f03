using Calculator.Charts.Figures;
using ScottPlot;

namespace Calculator.Charts.Drawing;

internal sealed class GroupedColumnsPainter : IFigurePainter
{
    private const double GroupWidth = 0.76;

    public bool Paints(ChartFigure figure) => figure is GroupedColumnsFigure;

    public void Paint(ChartFigure figure, ChartCanvas canvas)
    {
        var f = (GroupedColumnsFigure)figure;
        canvas.DrawLegend([
            .. f.Series.Select((s, i) => (s.Name, canvas.Theme.Series(s.Color ?? i), false)),
        ]);
        var values = f.Series.SelectMany(s => s.Values).DefaultIfEmpty(0).ToArray();
        var frame = new PlotFrame(
            canvas,
            f.Categories,
            AxisScale.Over(values.Min(), values.Max()),
            f.Unit
        );
        var width = GroupWidth / Math.Max(1, f.Series.Length);
        for (var s = 0; s < f.Series.Length; s++)
        {
            for (var c = 0; c < f.Categories.Length; c++)
            {
                frame.Plot.Add.Bar(
                    new Bar
                    {
                        Position = c - GroupWidth / 2 + width * (s + 0.5),
                        Value = f.Series[s].Values[c],
                        Size = width * 0.94,
                        FillColor = canvas.Theme.Series(f.Series[s].Color ?? s).ToScott(),
                        LineWidth = 0,
                    }
                );
            }
        }

        frame.Draw();
    }
}
