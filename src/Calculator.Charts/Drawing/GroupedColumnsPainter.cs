using Calculator.Charts.Figures;
using ScottPlot;
using SkiaSharp;

namespace Calculator.Charts.Drawing;

internal sealed class GroupedColumnsPainter : IFigurePainter
{
    private const double GroupWidth = 0.76;
    private const float LabelSize = 11;

    public bool Paints(ChartFigure figure) => figure is GroupedColumnsFigure;

    public void Paint(ChartFigure figure, ChartCanvas canvas)
    {
        var f = (GroupedColumnsFigure)figure;
        canvas.DrawLegend([
            .. f.Series.Select((s, i) => (s.Name, canvas.Theme.Series(s.Color ?? i), false)),
        ]);
        var values = f
            .Series.SelectMany(s => s.Values)
            .Where(v => !double.IsNaN(v))
            .DefaultIfEmpty(0)
            .ToArray();
        // Room for the numbers over and under the columns.
        var frame = new PlotFrame(
            canvas,
            f.Categories,
            AxisScale.Over(values.Min() * 1.06, values.Max() * 1.06),
            f.Unit
        );
        var group = frame.ColumnWidth(GroupWidth, f.Series.Length);
        var width = group / Math.Max(1, f.Series.Length);
        for (var s = 0; s < f.Series.Length; s++)
        {
            for (var c = 0; c < f.Categories.Length; c++)
            {
                if (double.IsNaN(f.Series[s].Values[c]))
                {
                    continue;
                }

                frame.Plot.Add.Bar(
                    new Bar
                    {
                        Position = Place(c, s),
                        Value = f.Series[s].Values[c],
                        Size = width * 0.94,
                        FillColor = frame.ColumnColor(
                            canvas.Theme.Series(f.Series[s].Color ?? s),
                            f.PartCategories.Contains(c)
                        ),
                        LineWidth = 0,
                    }
                );
            }
        }

        frame.Draw();
        DrawNumbers(f, frame, canvas, values, Place, width);

        double Place(int category, int series) => category - group / 2 + width * (series + 0.5);
    }

    /// <summary>Each column's number at its end, where all have room; a column without a value has none.</summary>
    private static void DrawNumbers(
        GroupedColumnsFigure f,
        PlotFrame frame,
        ChartCanvas canvas,
        double[] values,
        Func<int, int, double> place,
        double width
    )
    {
        var largest = values.Max(Math.Abs);
        var room = (float)(f.Series.Length == 1 ? frame.Slot - 5 : frame.Slot * width);
        if (values.Any(v => canvas.Text.Width(NumberText.Of(v, largest), LabelSize) > room - 3))
        {
            return;
        }

        for (var s = 0; s < f.Series.Length; s++)
        {
            for (var c = 0; c < f.Categories.Length; c++)
            {
                var value = f.Series[s].Values[c];
                if (!double.IsNaN(value))
                {
                    canvas.Text.Draw(
                        NumberText.Of(value, largest),
                        frame.X(place(c, s)),
                        value >= 0 ? frame.Y(value) - 5 : frame.Y(value) + LabelSize + 3,
                        LabelSize,
                        f.PartCategories.Contains(c) ? canvas.Theme.Muted : canvas.Theme.Text,
                        SKTextAlign.Center
                    );
                }
            }
        }
    }
}
