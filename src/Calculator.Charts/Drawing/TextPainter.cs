using Calculator.Charts.Fonts;
using SkiaSharp;

namespace Calculator.Charts.Drawing;

/// <summary>Draws and measures text in Inter. Letters that Inter lacks (Japanese, Korean) are taken from a system font that
/// has them; where there is none they show as boxes.</summary>
internal sealed class TextPainter : IDisposable
{
    private readonly SKCanvas _canvas;
    private readonly Dictionary<(int Typeface, float Size), SKFont> _fonts = [];
    private readonly Dictionary<int, SKTypeface?> _fallbacks = [];
    private readonly SKPaint _paint = new() { IsAntialias = true };

    public TextPainter(SKCanvas canvas) => _canvas = canvas;

    /// <summary>Width of a text, points.</summary>
    public float Width(string text, float size, bool isBold = false) =>
        Runs(text, isBold).Sum(r => Font(r.Typeface, size).MeasureText(r.Text));

    /// <summary>Draws a text with its baseline at <paramref name="y"/>.</summary>
    /// <param name="text">The text, one line.</param>
    /// <param name="x">Left end, middle or right end, by <paramref name="align"/>.</param>
    /// <param name="y">Baseline.</param>
    /// <param name="size">Size, points.</param>
    /// <param name="color">Colour.</param>
    /// <param name="align">Which part of the text <paramref name="x"/> is.</param>
    /// <param name="isBold">Semibold.</param>
    public void Draw(
        string text,
        float x,
        float y,
        float size,
        SKColor color,
        SKTextAlign align = SKTextAlign.Left,
        bool isBold = false
    )
    {
        if (text.Length == 0)
        {
            return;
        }

        var width = align == SKTextAlign.Left ? 0 : Width(text, size, isBold);
        x -= align switch
        {
            SKTextAlign.Right => width,
            SKTextAlign.Center => width / 2,
            _ => 0,
        };
        _paint.Color = color;
        foreach (var (run, typeface) in Runs(text, isBold))
        {
            var font = Font(typeface, size);
            _canvas.DrawText(run, x, y, SKTextAlign.Left, font, _paint);
            x += font.MeasureText(run);
        }
    }

    /// <summary>Breaks a text into lines no wider than <paramref name="width"/>; a word too wide is broken.</summary>
    public List<string> Wrap(string text, float size, float width, bool isBold = false)
    {
        var lines = new List<string>();
        var line = "";
        foreach (
            var word in text.ReplaceLineEndings(" ")
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        )
        {
            var next = line.Length == 0 ? word : $"{line} {word}";
            if (Width(next, size, isBold) <= width)
            {
                line = next;
                continue;
            }

            if (line.Length > 0)
            {
                lines.Add(line);
            }

            line = word;
            while (Width(line, size, isBold) > width && line.Length > 1)
            {
                var fits = line.Length;
                while (fits > 1 && Width(line[..fits], size, isBold) > width)
                {
                    fits--;
                }

                lines.Add(line[..fits]);
                line = line[fits..];
            }
        }

        if (line.Length > 0)
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>The text itself, or its beginning with an ellipsis where it is too wide.</summary>
    public string Fit(string text, float size, float width)
    {
        if (Width(text, size) <= width)
        {
            return text;
        }

        var length = text.Length;
        while (length > 1 && Width(text[..length] + "…", size) > width)
        {
            length--;
        }

        return text[..length].TrimEnd() + "…";
    }

    public void Dispose()
    {
        _paint.Dispose();
        foreach (var font in _fonts.Values)
        {
            font.Dispose();
        }
    }

    /// <summary>Stretches of text that one typeface has the letters of.</summary>
    private List<(string Text, SKTypeface Typeface)> Runs(string text, bool isBold)
    {
        var main = isBold ? InterTypeface.SemiBold : InterTypeface.Regular;
        if (main.ContainsGlyphs(text))
        {
            return [(text, main)];
        }

        var runs = new List<(string, SKTypeface)>();
        var start = 0;
        SKTypeface? current = null;
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            var typeface = For(char.ConvertToUtf32(text, i), main);
            if (current is not null && !ReferenceEquals(current, typeface))
            {
                runs.Add((text[start..i], current));
                start = i;
            }

            current = typeface;
        }

        runs.Add((text[start..], current ?? main));
        return runs;
    }

    private SKTypeface For(int codePoint, SKTypeface main)
    {
        if (main.ContainsGlyph(codePoint))
        {
            return main;
        }

        if (!_fallbacks.TryGetValue(codePoint, out var fallback))
        {
            fallback = SKFontManager.Default.MatchCharacter(codePoint);
            // One object for each family, so that neighbours join to one run.
            fallback =
                _fallbacks.Values.FirstOrDefault(f => f?.FamilyName == fallback?.FamilyName)
                ?? fallback;
            _fallbacks.Add(codePoint, fallback);
        }

        return fallback ?? main;
    }

    private SKFont Font(SKTypeface typeface, float size)
    {
        var key = (typeface.UniqueID(), size);
        if (!_fonts.TryGetValue(key, out var font))
        {
            font = new SKFont(typeface, size) { Subpixel = true, Edging = SKFontEdging.Antialias };
            _fonts.Add(key, font);
        }

        return font;
    }
}

internal static class TypefaceIdentity
{
    /// <summary>A number that tells typefaces apart within one drawing.</summary>
    public static int UniqueID(this SKTypeface typeface) =>
        System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(typeface);
}
