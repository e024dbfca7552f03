using System.Globalization;
using System.Text;
using SkiaSharp;

namespace Calculator.Charts.Drawing;

/// <summary>Stand for letters that no typeface has: a box an em high for each, its code point in hexadecimal within.</summary>
internal static class CodePointBoxes
{
    /// <summary>Size of the digits in sizes of the text.</summary>
    public const float DigitSize = 0.38f;

    public static float Width(string text, float size) =>
        text.EnumerateRunes().Sum(r => Width(r, size));

    /// <summary>Draws them from <paramref name="x"/> on, standing on the baseline <paramref name="y"/>.</summary>
    public static void Draw(
        SKCanvas canvas,
        string text,
        float x,
        float y,
        float size,
        SKFont digits,
        SKPaint paint
    )
    {
        using var border = new SKPaint
        {
            IsAntialias = true,
            IsStroke = true,
            StrokeWidth = Math.Max(0.5f, size / 24),
            Color = paint.Color,
        };
        foreach (var rune in text.EnumerateRunes())
        {
            var width = Width(rune, size);
            canvas.DrawRect(
                SKRect.Create(
                    x + size * 0.05f,
                    y - size * 0.78f,
                    width - size * 0.1f,
                    size * 0.94f
                ),
                border
            );
            var code = rune.Value.ToString("X4", CultureInfo.InvariantCulture);
            var half = (code.Length + 1) / 2;
            foreach (var (row, rise) in new[] { (code[..half], 0.4f), (code[half..], -0.04f) })
            {
                canvas.DrawText(
                    row,
                    x + width / 2,
                    y - size * rise,
                    SKTextAlign.Center,
                    digits,
                    paint
                );
            }

            x += width;
        }
    }

    private static float Width(Rune rune, float size) =>
        size * (rune.Value > 0xFFFF ? 1.05f : 0.8f);
}
