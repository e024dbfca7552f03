using Calculator.Charts.Figures;
using SkiaSharp;

namespace Calculator.Charts.Drawing;

/// <summary>Lines named at their right end; more than twelve get a legend instead.</summary>
internal sealed class LinesPainter : IFigurePainter
{
    private const int MostDirectLabels = 12;
    private const float LabelSize = 12;
    private const float LabelHeight = 16;

    public bool Paints(ChartFigure figure) => figure is LinesFigure;

    public void Paint(ChartFigure figure, ChartCanvas canvas)
    {
        var f = (LinesFigure)figure;
        var isDirect = f.Series.Length <= MostDirectLabels;
        SKColor Color(int i) => canvas.Theme.Series(f.Series[i].Color ?? i);
        if (!isDirect)
        {
            canvas.DrawLegend([.. f.Series.Select((s, i) => (s.Name, Color(i), true))]);
        }

        var values = f.Series.SelectMany(s => s.Values).DefaultIfEmpty(0).ToArray();
        var widest = canvas.Area.Width * 0.3f;
        var margin = isDirect
            ? Math.Min(
                widest,
                f.Series.Select(s => canvas.Text.Width(s.Name, LabelSize)).DefaultIfEmpty(0).Max()
            ) + 18
            : 8;
        var frame = new PlotFrame(
            canvas,
            f.Categories,
            AxisScale.Over(values.Min(), values.Max()),
            f.Unit,
            isPercent: f.IsPercent,
            rightMargin: margin,
            padding: 0.2
        );
        for (var i = 0; i < f.Series.Length; i++)
        {
            var line = frame.Plot.Add.Scatter(
                Enumerable.Range(0, f.Series[i].Values.Length).Select(x => (double)x).ToArray(),
                f.Series[i].Values.ToArray()
            );
            line.Color = Color(i).ToScott();
            line.LineWidth = 2.5f;
            line.MarkerSize = f.Categories.Length <= 12 ? 7 : 0;
        }

        frame.Draw();
        if (isDirect)
        {
            DrawNames(f, frame, canvas, Color, widest);
        }
    }

    /// <summary>Names at the lines' ends, moved apart where they would overlap.</summary>
    private static void DrawNames(
        LinesFigure f,
        PlotFrame frame,
        ChartCanvas canvas,
        Func<int, SKColor> color,
        float widest
    )
    {
        if (f.Categories.IsEmpty)
        {
            return;
        }

        var ends = f
            .Series.Select((s, i) => (Index: i, Y: frame.Y(s.Values[^1])))
            .OrderBy(e => e.Y)
            .ToArray();
        for (var i = 1; i < ends.Length; i++)
        {
            ends[i].Y = Math.Max(ends[i].Y, ends[i - 1].Y + LabelHeight);
        }

        var over = ends.Length > 0 ? Math.Max(0, ends[^1].Y - frame.Data.Bottom) : 0;
        for (var i = ends.Length - 1; i >= 0 && over > 0; i--)
        {
            var limit = i == ends.Length - 1 ? frame.Data.Bottom : ends[i + 1].Y - LabelHeight;
            ends[i].Y = Math.Min(ends[i].Y, limit);
        }

        foreach (var (index, y) in ends)
        {
            canvas.Text.Draw(
                canvas.Text.Fit(f.Series[index].Name, LabelSize, widest),
                frame.Data.Right + 6,
                y + 4,
                LabelSize,
                color(index),
                isBold: false
            );
        }
    }
}
