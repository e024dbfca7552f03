using Calculator.Charts.Figures;
using ScottPlot;
using SkiaSharp;

namespace Calculator.Charts.Drawing;

/// <summary>Columns from one total to another, each step standing on the level before it.</summary>
internal sealed class WaterfallPainter : IFigurePainter
{
    private const double Width = 0.62;
    private const float LabelSize = 12;

    public bool Paints(ChartFigure figure) => figure is WaterfallFigure;

    public void Paint(ChartFigure figure, ChartCanvas canvas)
    {
        var f = (WaterfallFigure)figure;
        var bars = WaterfallBar.Of(f);
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
            DrawLabel(canvas, frame, bars[i], i);
            DrawLevel(canvas, frame, bars, i, width, thin);
        }
    }

    private static void DrawLabel(
        ChartCanvas canvas,
        PlotFrame frame,
        WaterfallBar bar,
        int place
    ) =>
        canvas.Text.Draw(
            canvas.Text.Fit(bar.Label, LabelSize, frame.Slot - 4, isBold: true),
            frame.X(place),
            frame.Y(Math.Max(bar.From, bar.To)) - 6,
            LabelSize,
            canvas.Theme.Text,
            SKTextAlign.Center,
            isBold: true
        );

    /// <summary>A line from the bar's level to the next bar; one across the bar too where it is too small to show.</summary>
    private static void DrawLevel(
        ChartCanvas canvas,
        PlotFrame frame,
        IReadOnlyList<WaterfallBar> bars,
        int place,
        double width,
        SKPaint thin
    )
    {
        var bar = bars[place];
        if (Math.Abs(frame.Y(bar.From) - frame.Y(bar.To)) < 1)
        {
            canvas.Canvas.DrawLine(
                frame.X(place - width / 2),
                frame.Y(bar.To),
                frame.X(place + width / 2),
                frame.Y(bar.To),
                thin
            );
        }

        if (place + 1 < bars.Count)
        {
            canvas.Canvas.DrawLine(
                frame.X(place + width / 2),
                frame.Y(bar.To),
                frame.X(place + 1 - width / 2),
                frame.Y(bar.To),
                thin
            );
        }
    }
}
