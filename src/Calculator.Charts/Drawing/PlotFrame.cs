using Calculator.Charts.Themes;
using ScottPlot;
using SkiaSharp;

namespace Calculator.Charts.Drawing;

/// <summary>A plot of columns or lines over categories: ScottPlot draws grid and data, the labels are drawn here, in one
/// typeface, where ScottPlot's layout has put the axes.</summary>
internal sealed class PlotFrame
{
    private const float LabelSize = 12;
    private const float UnitSize = 12;
    private readonly ChartCanvas _canvas;
    private readonly IReadOnlyList<string> _categories;
    private readonly AxisScale _left;
    private readonly AxisScale? _right;
    private readonly bool _isPercent;
    private readonly SKRect _outer;
    private readonly bool _isSlanted;
    private readonly int _every;
    private readonly double _padding;

    public PlotFrame(
        ChartCanvas canvas,
        IReadOnlyList<string> categories,
        AxisScale left,
        string unit,
        AxisScale? right = null,
        bool isPercent = false,
        float rightMargin = 8,
        double padding = 0.5
    )
    {
        _padding = padding;
        (_canvas, _categories, _left, _right, _isPercent) = (
            canvas,
            categories,
            left,
            right,
            isPercent
        );
        var text = canvas.Text;
        text.Draw(unit, canvas.Area.Left, canvas.Area.Top + UnitSize, UnitSize, canvas.Theme.Muted);
        if (right is not null)
        {
            text.Draw(
                "%",
                canvas.Area.Right,
                canvas.Area.Top + UnitSize,
                UnitSize,
                canvas.Theme.Muted,
                SKTextAlign.Right
            );
        }

        var leftWidth = left.Ticks.Max(t => text.Width(left.Label(t, isPercent), LabelSize)) + 10;
        var rightWidth = right is null
            ? rightMargin
            : right.Ticks.Max(t => text.Width(right.Label(t, isPercent: true), LabelSize)) + 10;
        _outer = canvas.Area with { Top = canvas.Area.Top + UnitSize + 14 };
        var slot = (_outer.Width - leftWidth - rightWidth) / Math.Max(1, categories.Count);
        var widest = categories.Select(c => text.Width(c, LabelSize)).DefaultIfEmpty(0).Max();
        // Years may skip labels; names may not, so they are slanted.
        var areYears = categories.All(c => c.Length <= 6);
        _every = areYears ? Math.Max(1, (int)Math.Ceiling((widest + 8) / slot)) : 1;
        _isSlanted = !areYears && widest > slot - 6;
        var below = _isSlanted ? Math.Min(widest, 190) * 0.71f + 20 : LabelSize + 14;
        Data = new SKRect(
            _outer.Left + leftWidth,
            _outer.Top,
            _outer.Right - rightWidth,
            _outer.Bottom - below
        );

        Plot = new Plot();
        // The title block is on the canvas already.
        Plot.RenderManager.ClearCanvasBeforeEachRender = false;
        Plot.FigureBackground.Color = Colors.Transparent;
        Plot.DataBackground.Color = Colors.Transparent;
        Plot.Axes.Title.IsVisible = false;
        foreach (
            var axis in new IAxis[]
            {
                Plot.Axes.Left,
                Plot.Axes.Right,
                Plot.Axes.Top,
                Plot.Axes.Bottom,
            }
        )
        {
            axis.IsVisible = false;
        }

        Plot.Layout.Frameless();
        Plot.HideGrid();
        Plot.Axes.SetLimits(-padding, Last + padding, left.Low, left.High);
    }

    /// <summary>What the data are added to; x is the category's place from 0.</summary>
    public Plot Plot { get; }

    /// <summary>Where the data are drawn.</summary>
    public SKRect Data { get; }

    public float X(double category) =>
        Data.Left + (float)((category + _padding) / (Last + 2 * _padding)) * Data.Width;

    /// <summary>Place of the last category.</summary>
    private int Last => Math.Max(1, _categories.Count) - 1;

    public float Y(double value) =>
        Data.Bottom - (float)((value - _left.Low) / (_left.High - _left.Low)) * Data.Height;

    /// <summary>The height of a share on the right axis, in the left axis' numbers, so that both live in one plot.</summary>
    public double OnLeft(double share) =>
        _left.Low + (share - _right!.Low) / (_right.High - _right.Low) * (_left.High - _left.Low);

    /// <summary>Draws grid, data and labels.</summary>
    public void Draw()
    {
        var (canvas, theme, text) = (_canvas.Canvas, _canvas.Theme, _canvas.Text);
        using var line = new SKPaint
        {
            IsAntialias = true,
            StrokeWidth = 1,
            Color = theme.Grid,
        };
        foreach (var tick in _left.Ticks)
        {
            canvas.DrawLine(Data.Left, Y(tick), Data.Right, Y(tick), line);
            text.Draw(
                _left.Label(tick, _isPercent),
                Data.Left - 8,
                Y(tick) + 4,
                LabelSize,
                theme.Muted,
                SKTextAlign.Right
            );
        }

        Plot.Render(canvas, new PixelRect(Data.Left, Data.Right, Data.Bottom, Data.Top));
        if (_left.Low <= 0 && _left.High >= 0)
        {
            line.Color = theme.Muted;
            canvas.DrawLine(Data.Left, Y(0), Data.Right, Y(0), line);
        }

        if (_right is not null)
        {
            foreach (var tick in _right.Ticks)
            {
                text.Draw(
                    _right.Label(tick, isPercent: true),
                    Data.Right + 8,
                    Y(OnLeft(tick)) + 4,
                    LabelSize,
                    theme.Muted
                );
            }
        }

        DrawCategories(canvas, theme, text);
    }

    private void DrawCategories(SKCanvas canvas, ChartTheme theme, TextPainter text)
    {
        for (var i = 0; i < _categories.Count; i++)
        {
            // The last year is always named; the others count back from it.
            if ((_categories.Count - 1 - i) % _every != 0)
            {
                continue;
            }

            if (!_isSlanted)
            {
                text.Draw(
                    _categories[i],
                    X(i),
                    Data.Bottom + LabelSize + 6,
                    LabelSize,
                    theme.Text,
                    SKTextAlign.Center
                );
                continue;
            }

            canvas.Save();
            canvas.RotateDegrees(-45, X(i), Data.Bottom + 12);
            text.Draw(
                text.Fit(
                    _categories[i],
                    LabelSize,
                    Math.Min(190, (X(i) - _canvas.Area.Left + 20) / 0.71f)
                ),
                X(i),
                Data.Bottom + 14,
                LabelSize,
                theme.Text,
                SKTextAlign.Right
            );
            canvas.Restore();
        }
    }
}
