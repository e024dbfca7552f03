using SkiaSharp;

namespace Calculator.Charts.Drawing;

/// <summary>The thin line from a dot's edge to the nearest point of its label.</summary>
/// <param name="X">The dot's centre.</param>
/// <param name="Y">The dot's centre.</param>
/// <param name="Radius">The dot's radius.</param>
/// <param name="Label">The label.</param>
internal readonly record struct LabelLeader(float X, float Y, float Radius, SKRect Label)
{
    private float ToX => Math.Clamp(X, Label.Left, Label.Right);

    private float ToY => Math.Clamp(Y, Label.Top, Label.Bottom);

    /// <summary>Draws it.</summary>
    public void Draw(ChartCanvas canvas, SKPaint paint)
    {
        paint.Style = SKPaintStyle.Stroke;
        paint.StrokeWidth = 0.8f;
        paint.Color = canvas.Theme.Muted;
        var (toX, toY) = (ToX, ToY);
        var edge = Radius / MathF.Sqrt((toX - X) * (toX - X) + (toY - Y) * (toY - Y));
        canvas.Canvas.DrawLine(X + (toX - X) * edge, Y + (toY - Y) * edge, toX, toY, paint);
    }

    /// <summary>Small squares along the line: the room it takes.</summary>
    public IEnumerable<SKRect> Squares()
    {
        var (dx, dy) = (ToX - X, ToY - Y);
        var length = MathF.Sqrt(dx * dx + dy * dy);
        for (var at = Radius; at < length - 1; at += 2)
        {
            yield return SKRect.Create(X + dx * at / length - 1, Y + dy * at / length - 1, 2, 2);
        }
    }
}
