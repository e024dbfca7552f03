using System.Globalization;
using Calculator.Charts.Figures;
using ScottPlot;
using SkiaSharp;

namespace Calculator.Charts.Drawing;

internal sealed class WaterfallPainter : IFigurePainter
{
    private const int Total = 9;
    private const int Rise = 5;
    private const int Fall = 0;
    private const double Width = 0.62;
    private const float LabelSize = 12;

    public bool Paints(ChartFigure figure) => figure is WaterfallFigure;

    public void Paint(ChartFigure figure, ChartCanvas canvas)
    {
        var f = (WaterfallFigure)figure;
        var bars = new List<(string Name, double From, double To, int Color, string Label)>
        {
            (f.Start.Name, 0, f.Start.Value, Total, Number(f.Start.Value)),
        };
        var level = f.Start.Value;
        foreach (var (name, delta) in f.Steps)
        {
            bars.Add(
                (
                    name,
                    level,
                    level + delta,
                    delta >= 0 ? Rise : Fall,
                    (delta >= 0 ? "+" : "") + Number(delta)
                )
            );
            level += delta;
        }

        bars.Add((f.End.Name, 0, f.End.Value, Total, Number(f.End.Value)));
        var high = bars.Max(b => Math.Max(b.From, b.To));
        var low = bars.Min(b => Math.Min(b.From, b.To));
        var frame = new PlotFrame(
            canvas,
            [.. bars.Select(b => b.Name)],
            AxisScale.Over(Math.Min(0, low * 1.08), Math.Max(0, high * 1.08)),
            f.Unit
        );
        var width = frame.ColumnWidth(Width);
        for (var i = 0; i < bars.Count; i++)
        {
            frame.Plot.Add.Bar(
                new Bar
                {
                    Position = i,
                    ValueBase = bars[i].From,
                    Value = bars[i].To,
                    Size = width,
                    FillColor = canvas.Theme.Series(bars[i].Color).ToScott(),
                    LineWidth = 0,
                }
            );
        }

        frame.Draw();
        using var thin = new SKPaint
        {
            Color = canvas.Theme.Muted,
            StrokeWidth = 1,
            IsAntialias = true,
        };
        for (var i = 0; i < bars.Count; i++)
        {
            var top = frame.Y(Math.Max(bars[i].From, bars[i].To));
            canvas.Text.Draw(
                canvas.Text.Fit(bars[i].Label, LabelSize, frame.Slot - 4, isBold: true),
                frame.X(i),
                top - 6,
                LabelSize,
                canvas.Theme.Text,
                SKTextAlign.Center,
                isBold: true
            );
            // A step too small for a bar still shows where it stands.
            if (Math.Abs(frame.Y(bars[i].From) - frame.Y(bars[i].To)) < 1)
            {
                canvas.Canvas.DrawLine(
                    frame.X(i - width / 2),
                    frame.Y(bars[i].To),
                    frame.X(i + width / 2),
                    frame.Y(bars[i].To),
                    thin
                );
            }

            if (i + 1 < bars.Count)
            {
                canvas.Canvas.DrawLine(
                    frame.X(i + width / 2),
                    frame.Y(bars[i].To),
                    frame.X(i + 1 - width / 2),
                    frame.Y(bars[i].To),
                    thin
                );
            }
        }
    }

    private static string Number(double value) =>
        Math.Abs(value) is >= 0.1 and < 100
            ? value.ToString("0.00", CultureInfo.InvariantCulture)
            : NumberText.Of(value, value);
}
