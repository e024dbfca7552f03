using Calculator.Charts.Figures;
using SkiaSharp;

namespace Calculator.Charts.Drawing;

/// <summary>Lines named at their right end; more than twelve, or long names, get a legend instead.</summary>
internal sealed class LinesPainter : IFigurePainter
{
    private const int MostDirectLabels = 12;
    private const float LabelSize = 12;
    private const float LabelHeight = 16;
    private const float WidestLabels = 0.3f;
    private const float Leader = 18;

    public bool Paints(ChartFigure figure) => figure is LinesFigure;

    public void Paint(ChartFigure figure, ChartCanvas canvas)
    {
        var f = (LinesFigure)figure;
        var widest = f
            .Series.Select(s => canvas.Text.Width(s.Name, LabelSize))
            .DefaultIfEmpty(0)
            .Max();
        var isDirect =
            f.Series.Length <= MostDirectLabels && widest <= canvas.Area.Width * WidestLabels;
        SKColor Color(int i) => canvas.Theme.Series(f.Series[i].Color ?? i);
        if (!isDirect)
        {
            canvas.DrawLegend([.. f.Series.Select((s, i) => (s.Name, Color(i), true))]);
        }

        var values = f
            .Series.SelectMany(s => s.Values)
            .Where(v => !double.IsNaN(v))
            .DefaultIfEmpty(0)
            .ToArray();
        var frame = new PlotFrame(
            canvas,
            f.Categories,
            AxisScale.Over(values.Min(), values.Max()),
            f.Unit,
            isPercent: f.IsPercent,
            rightMargin: isDirect ? widest + Leader + 10 : 8,
            padding: 0.02 * Math.Max(1, f.Categories.Length - 1)
        );
        for (var i = 0; i < f.Series.Length; i++)
        {
            LineRuns.Add(
                frame.Plot,
                f.Series[i].Values,
                f.PartCategories,
                Color(i).ToScott(),
                f.Categories.Length <= 12 ? 7 : 0
            );
        }

        frame.Draw();
        if (isDirect)
        {
            DrawNames(f, frame, canvas, Color);
        }

        LineMarks.Draw(f, frame, canvas, Color);
    }

    /// <summary>Names at the lines' ends, moved apart where they would overlap.</summary>
    private static void DrawNames(
        LinesFigure f,
        PlotFrame frame,
        ChartCanvas canvas,
        Func<int, SKColor> color
    )
    {
        if (f.Categories.IsEmpty)
        {
            return;
        }

        var ends = f
            .Series.Select(
                (s, i) =>
                    (Index: i, Last: Array.FindLastIndex([.. s.Values], v => !double.IsNaN(v)))
            )
            .Where(e => e.Last >= 0)
            .Select(e => (e.Index, e.Last, Y: frame.Y(f.Series[e.Index].Values[e.Last])))
            .OrderBy(e => e.Y)
            .ToArray();
        var labels = ends.Select(e => e.Y).ToArray();
        for (var i = 1; i < labels.Length; i++)
        {
            labels[i] = Math.Max(labels[i], labels[i - 1] + LabelHeight);
        }

        // What would run below the plot is pushed up again.
        var limit = frame.Data.Bottom;
        for (var i = labels.Length - 1; i >= 0 && labels[i] > limit; i--)
        {
            labels[i] = limit;
            limit -= LabelHeight;
        }

        using var leader = new SKPaint { IsAntialias = true, StrokeWidth = 1.5f };
        var right = frame.Data.Right;
        for (var i = 0; i < ends.Length; i++)
        {
            leader.Color = color(ends[i].Index);
            // Thin where it only leads to the name, over years without a value.
            leader.StrokeWidth = ends[i].Last == f.Categories.Length - 1 ? 1.5f : 0.5f;
            canvas.Canvas.DrawLine(frame.X(ends[i].Last), ends[i].Y, right, ends[i].Y, leader);
            canvas.Canvas.DrawLine(right, ends[i].Y, right + Leader - 4, labels[i], leader);
            canvas.Text.Draw(
                f.Series[ends[i].Index].Name,
                right + Leader,
                labels[i] + 4,
                LabelSize,
                canvas.Theme.Text
            );
        }
    }
}
