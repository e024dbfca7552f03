using ScottPlot;
using SkiaSharp;

namespace Calculator.Charts.Drawing;

/// <summary>A plot of columns or lines over categories: ScottPlot draws grid and data, the labels are drawn here, in one
/// typeface, where ScottPlot's layout has put the axes.</summary>
internal sealed class PlotFrame
{
    /// <summary>How much of the ground is in the colour of columns that hold part of a year.</summary>
    private const float Pale = 0.55f;
    private const float LabelSize = 12;
    private const float UnitSize = 12;
    private const float WidestColumn = 110;
    private const float MostOverhang = 0.1f;
    private readonly ChartCanvas _canvas;
    private readonly AxisScale _left;
    private readonly AxisScale? _right;
    private readonly bool _isPercent;
    private readonly CategoryLabels _labels;
    private readonly int _last;
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
        (_canvas, _left, _right, _isPercent, _padding) = (canvas, left, right, isPercent, padding);
        _last = Math.Max(1, categories.Count) - 1;
        DrawUnits(unit);
        var text = canvas.Text;
        var area = canvas.Area;
        var leftWidth = left.Ticks.Max(t => text.Width(left.Label(t, isPercent), LabelSize)) + 10;
        var rightWidth = right is null
            ? rightMargin
            : right.Ticks.Max(t => text.Width(right.Label(t, isPercent: true), LabelSize)) + 10;
        var outer = area with { Top = area.Top + UnitSize + 14 };
        var width = outer.Width - leftWidth - rightWidth;
        _labels = LabelsFor(width);
        // Slanted labels of the first categories reach to the left of the plot.
        var missing =
            _labels.Overhang - leftWidth - (float)padding * width / (float)(_last + 2 * padding);
        if (missing > 0)
        {
            leftWidth += Math.Min(missing, outer.Width * MostOverhang);
            _labels = LabelsFor(outer.Width - leftWidth - rightWidth);
        }

        Data = new SKRect(
            outer.Left + leftWidth,
            outer.Top,
            outer.Right - rightWidth,
            outer.Bottom - _labels.Height
        );
        Plot = BarePlot();
        Plot.Axes.SetLimits(-padding, _last + padding, left.Low, left.High);

        CategoryLabels LabelsFor(float across) =>
            CategoryLabels.For(
                categories,
                text,
                across / (float)(_last + 2 * padding),
                0.4f * outer.Height
            );
    }

    /// <summary>The unit over the left axis, and that of the right one where there is one.</summary>
    private void DrawUnits(string unit)
    {
        var (text, area) = (_canvas.Text, _canvas.Area);
        text.Draw(
            text.Fit(unit, UnitSize, area.Width * 0.7f),
            area.Left,
            area.Top + UnitSize,
            UnitSize,
            _canvas.Theme.Muted
        );
        if (_right is not null)
        {
            text.Draw(
                "%",
                area.Right,
                area.Top + UnitSize,
                UnitSize,
                _canvas.Theme.Muted,
                SKTextAlign.Right
            );
        }
    }

    /// <summary>A plot that draws data alone: no ground, title, axes or grid.</summary>
    private static Plot BarePlot()
    {
        var plot = new Plot();
        // The title block is on the canvas already.
        plot.RenderManager.ClearCanvasBeforeEachRender = false;
        plot.FigureBackground.Color = Colors.Transparent;
        plot.DataBackground.Color = Colors.Transparent;
        plot.Axes.Title.IsVisible = false;
        IAxis[] axes = [plot.Axes.Left, plot.Axes.Right, plot.Axes.Top, plot.Axes.Bottom];
        foreach (var axis in axes)
        {
            axis.IsVisible = false;
        }

        plot.Layout.Frameless();
        plot.HideGrid();
        return plot;
    }

    /// <summary>A column's colour: paler where it holds part of a year.</summary>
    public ScottPlot.Color ColumnColor(SKColor color, bool isPart)
    {
        var ground = _canvas.Theme.Background;
        return isPart
            ? new SKColor(
                Mix(color.Red, ground.Red),
                Mix(color.Green, ground.Green),
                Mix(color.Blue, ground.Blue)
            ).ToScott()
            : color.ToScott();

        static byte Mix(byte from, byte to) => (byte)(from + (to - from) * Pale);
    }

    /// <summary>What the data are added to; x is the category's place from 0.</summary>
    public Plot Plot { get; }

    /// <summary>Where the data are drawn.</summary>
    public SKRect Data { get; }

    /// <summary>Points from one category to the next.</summary>
    public float Slot => Data.Width / (float)(_last + 2 * _padding);

    public float X(double category) =>
        Data.Left + (float)((category + _padding) / (_last + 2 * _padding)) * Data.Width;

    public float Y(double value) =>
        Data.Bottom - (float)((value - _left.Low) / (_left.High - _left.Low)) * Data.Height;

    /// <summary>Width of a category's columns in categories: the share of the slot, less where few columns would be slabs.</summary>
    public double ColumnWidth(double share, int columns = 1) =>
        Math.Min(share, WidestColumn * columns / Slot);

    /// <summary>The height of a share on the right axis, in the left axis' numbers, so that both live in one plot.</summary>
    public double OnLeft(double share) =>
        _left.Low + (share - _right!.Low) / (_right.High - _right.Low) * (_left.High - _left.Low);

    /// <summary>Draws grid, data and labels.</summary>
    public void Draw()
    {
        var canvas = _canvas.Canvas;
        using var line = new SKPaint
        {
            IsAntialias = true,
            StrokeWidth = 1,
            Color = _canvas.Theme.Grid,
        };
        foreach (var tick in _left.Ticks)
        {
            canvas.DrawLine(Data.Left, Y(tick), Data.Right, Y(tick), line);
        }

        DrawLeftLabels();
        Plot.Render(canvas, new PixelRect(Data.Left, Data.Right, Data.Bottom, Data.Top));
        if (_left.Low <= 0 && _left.High >= 0)
        {
            line.Color = _canvas.Theme.Muted;
            canvas.DrawLine(Data.Left, Y(0), Data.Right, Y(0), line);
        }

        DrawRightLabels();
        _labels.Draw(_canvas, X, Data.Bottom);
    }

    private void DrawLeftLabels()
    {
        foreach (var tick in Labelled(_left))
        {
            _canvas.Text.Draw(
                _left.Label(tick, _isPercent),
                Data.Left - 8,
                Y(tick) + 4,
                LabelSize,
                _canvas.Theme.Muted,
                SKTextAlign.Right
            );
        }
    }

    private void DrawRightLabels()
    {
        // No share is below zero or above the whole, even where the grid goes on.
        foreach (
            var tick in _right is null ? [] : Labelled(_right).Where(t => t is >= 0 and < 1.001)
        )
        {
            _canvas.Text.Draw(
                _right!.Label(tick, isPercent: true),
                Data.Right + 8,
                Y(OnLeft(tick)) + 4,
                LabelSize,
                _canvas.Theme.Muted
            );
        }
    }

    /// <summary>The ticks that have room for a label, zero always among them where it is a tick.</summary>
    private IEnumerable<double> Labelled(AxisScale scale)
    {
        var ticks = scale.Ticks.ToArray();
        var apart = Data.Height / Math.Max(1, ticks.Length - 1);
        var every = Math.Max(1, (int)Math.Ceiling((LabelSize + 4) / Math.Max(1, apart)));
        var zero = Array.FindIndex(ticks, t => Math.Abs(t) < scale.Step * 1e-9);
        return ticks.Where((_, i) => (i - Math.Max(0, zero)) % every == 0);
    }
}
