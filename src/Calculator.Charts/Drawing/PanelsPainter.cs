using Calculator.Charts.Figures;
using SkiaSharp;

namespace Calculator.Charts.Drawing;

/// <summary>Plots of lines in rows and columns under one legend. A line under others is drawn wider, so that none is hidden.</summary>
internal sealed class PanelsPainter : IFigurePainter
{
    private const float TitleSize = 13;
    private const float Gap = 22;
    private const float Width = 2.5f;
    private const float WidthOfEach = 1.5f;
    private const float Widest = 12;

    public bool Paints(ChartFigure figure) => figure is PanelsFigure;

    public void Paint(ChartFigure figure, ChartCanvas canvas)
    {
        var panels = ((PanelsFigure)figure).Panels;
        canvas.DrawLegend([
            .. panels[0].Series.Select((s, i) => (s.Name, Color(canvas, s, i), true)),
        ]);
        var columns = panels.Length == 1 ? 1 : 2;
        var rows = (panels.Length + columns - 1) / columns;
        var area = canvas.Area;
        var width = (area.Width - Gap * (columns - 1)) / columns;
        var height = (area.Height - Gap * (rows - 1)) / rows;
        for (var i = 0; i < panels.Length; i++)
        {
            var panel = panels[i];
            // The last one of an odd number has the whole row.
            var isAlone = i == panels.Length - 1 && panels.Length % columns == 1;
            var part = SKRect.Create(
                area.Left + i % columns * (width + Gap),
                area.Top + i / columns * (height + Gap),
                isAlone ? area.Width : width,
                height
            );
            canvas.Within(part, () => Paint(panel, canvas));
        }
    }

    private static void Paint(LinesFigure panel, ChartCanvas canvas)
    {
        var area = canvas.Area;
        canvas.Text.Draw(
            canvas.Text.Fit(panel.Title, TitleSize, area.Width, isBold: true),
            area.Left,
            area.Top + TitleSize,
            TitleSize,
            canvas.Theme.Text,
            isBold: true
        );
        canvas.Within(
            area with
            {
                Top = area.Top + TitleSize + 6,
            },
            () => PaintLines(panel, canvas)
        );
    }

    private static void PaintLines(LinesFigure panel, ChartCanvas canvas)
    {
        var values = panel
            .Series.SelectMany(s => s.Values)
            .Where(v => !double.IsNaN(v))
            .DefaultIfEmpty(0)
            .ToArray();
        var frame = new PlotFrame(
            canvas,
            panel.Categories,
            AxisScale.Over(values.Min(), values.Max(), ticks: 4),
            panel.Unit,
            isPercent: panel.IsPercent,
            padding: 0.03 * Math.Max(1, panel.Categories.Length - 1)
        );
        for (var i = 0; i < panel.Series.Length; i++)
        {
            LineRuns.Add(
                frame.Plot,
                panel.Series[i].Values,
                panel.PartCategories,
                Color(canvas, panel.Series[i], i).ToScott(),
                markerSize: 0,
                Math.Min(Widest, Width + WidthOfEach * (panel.Series.Length - 1 - i))
            );
        }

        frame.Draw();
    }

    private static SKColor Color(ChartCanvas canvas, ChartSeries series, int place) =>
        canvas.Theme.Series(series.Color ?? place);
}
