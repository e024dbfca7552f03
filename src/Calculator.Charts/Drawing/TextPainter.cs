using System.Globalization;
using Calculator.Charts.Fonts;
using SkiaSharp;
using SkiaSharp.HarfBuzz;

namespace Calculator.Charts.Drawing;

/// <summary>Draws and measures text in Inter. Letters that Inter lacks (Japanese, Korean, Arabic) are taken from a system font
/// that has them; where there is none, a box with the letter's code point stands for it.</summary>
internal sealed class TextPainter : IDisposable
{
    private readonly SKCanvas _canvas;
    private readonly TextRuns _runs;
    private readonly Dictionary<(SKTypeface Typeface, float Size, bool IsBold), SKFont> _fonts = [];
    private readonly Dictionary<SKTypeface, SKShaper> _shapers = [];
    private readonly List<PlacedText> _placed = [];
    private readonly SKPaint _paint = new() { IsAntialias = true };

    /// <param name="canvas">What it draws on.</param>
    /// <param name="systemFont">A typeface with a code point, or <c>null</c>; the machine's fonts by default.</param>
    public TextPainter(SKCanvas canvas, Func<int, SKTypeface?>? systemFont = null)
    {
        _canvas = canvas;
        _runs = new TextRuns(systemFont ?? SystemFonts.With);
    }

    /// <summary>Every text drawn so far.</summary>
    public IReadOnlyList<PlacedText> Placed => _placed;

    /// <summary>Width of a text, points.</summary>
    public float Width(string text, float size, bool isBold = false) =>
        _runs.Of(PlainText.From(text), isBold).Sum(r => Advance(r, size));

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
        text = PlainText.From(text);
        if (text.Length == 0)
        {
            return;
        }

        var runs = _runs.Of(text, isBold);
        var width = runs.Sum(r => Advance(r, size));
        x -= align switch
        {
            SKTextAlign.Right => width,
            SKTextAlign.Center => width / 2,
            _ => 0,
        };
        Record(text, x, y, size, width);
        _paint.Color = color;
        foreach (var run in runs)
        {
            if (run.Typeface is null)
            {
                CodePointBoxes.Draw(
                    _canvas,
                    run.Text,
                    x,
                    y,
                    size,
                    Font(InterTypeface.Regular, size * CodePointBoxes.DigitSize),
                    _paint
                );
            }
            else if (run.IsShaped)
            {
                _canvas.DrawShapedText(
                    Shaper(run.Typeface),
                    run.Text,
                    x,
                    y,
                    SKTextAlign.Left,
                    Font(run.Typeface, size, run.IsBold),
                    _paint
                );
            }
            else
            {
                _canvas.DrawText(
                    run.Text,
                    x,
                    y,
                    SKTextAlign.Left,
                    Font(run.Typeface, size, run.IsBold),
                    _paint
                );
            }

            x += Advance(run, size);
        }
    }

    /// <summary>Breaks a text into lines no wider than <paramref name="width"/>; a word too wide is broken.</summary>
    /// <param name="most">The most lines; the last one then ends in an ellipsis.</param>
    public List<string> Wrap(
        string text,
        float size,
        float width,
        bool isBold = false,
        int most = int.MaxValue
    )
    {
        var lines = new List<string>();
        var line = "";
        foreach (var (piece, isAfterSpace) in Pieces(PlainText.From(text)))
        {
            var next = line.Length > 0 && isAfterSpace ? $"{line} {piece}" : line + piece;
            if (Width(next, size, isBold) <= width)
            {
                line = next;
                continue;
            }

            if (line.Length > 0)
            {
                lines.Add(line);
            }

            line = piece;
            while (Width(line, size, isBold) > width && line.Length > 1)
            {
                var fits = Fitting(line, "", size, width, isBold);
                lines.Add(line[..fits]);
                line = line[fits..];
            }
        }

        if (line.Length > 0)
        {
            lines.Add(line);
        }

        if (lines.Count > most)
        {
            lines[most - 1] = Fit(lines[most - 1] + " …", size, width, isBold);
            lines.RemoveRange(most, lines.Count - most);
        }

        return lines;
    }

    /// <summary>The stretches that a line may end after: at spaces, and after hyphens within words.</summary>
    public static IEnumerable<(string Text, bool IsAfterSpace)> Pieces(string text)
    {
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var start = 0;
            for (var i = 1; i < word.Length - 1; i++)
            {
                if (word[i] == '-' && char.IsLetter(word[i - 1]) && char.IsLetter(word[i + 1]))
                {
                    yield return (word[start..(i + 1)], start == 0);
                    start = i + 1;
                }
            }

            yield return (word[start..], start == 0);
        }
    }

    /// <summary>The text itself, or its beginning with an ellipsis where it is too wide.</summary>
    public string Fit(string text, float size, float width, bool isBold = false)
    {
        text = PlainText.From(text);
        return Width(text, size, isBold) <= width
            ? text
            : text[..Fitting(text, "…", size, width, isBold)].TrimEnd(' ', '…') + "…";
    }

    public void Dispose()
    {
        _paint.Dispose();
        foreach (var shaper in _shapers.Values)
        {
            shaper.Dispose();
        }

        foreach (var font in _fonts.Values)
        {
            font.Dispose();
        }
    }

    /// <summary>How many characters from the beginning fit with an end, whole letters with their marks; at least one letter.</summary>
    private int Fitting(string text, string end, float size, float width, bool isBold)
    {
        var starts = StringInfo.ParseCombiningCharacters(text);
        var (low, high) = (1, Math.Max(1, starts.Length - 1));
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Width(text[..starts[middle]] + end, size, isBold) <= width)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return starts.Length > 1 ? starts[low] : text.Length;
    }

    private void Record(string text, float x, float y, float size, float width)
    {
        var (top, bottom) = (y - 0.78f * size, y + 0.22f * size);
        var matrix = _canvas.TotalMatrix;
        _placed.Add(
            new PlacedText(
                text,
                size,
                [
                    matrix.MapPoint(x, top),
                    matrix.MapPoint(x + width, top),
                    matrix.MapPoint(x + width, bottom),
                    matrix.MapPoint(x, bottom),
                ]
            )
        );
    }

    private float Advance(TextRun run, float size) =>
        run switch
        {
            { Typeface: null } => CodePointBoxes.Width(run.Text, size),
            { IsShaped: true } => Shaper(run.Typeface)
                .Shape(run.Text, Font(run.Typeface, size, run.IsBold))
                .Width,
            _ => Font(run.Typeface, size, run.IsBold).MeasureText(run.Text),
        };

    private SKShaper Shaper(SKTypeface typeface)
    {
        if (!_shapers.TryGetValue(typeface, out var shaper))
        {
            shaper = new SKShaper(typeface);
            _shapers.Add(typeface, shaper);
        }

        return shaper;
    }

    private SKFont Font(SKTypeface typeface, float size, bool isBold = false)
    {
        if (!_fonts.TryGetValue((typeface, size, isBold), out var font))
        {
            font = new SKFont(typeface, size)
            {
                Subpixel = true,
                Edging = SKFontEdging.Antialias,
                Embolden = isBold,
            };
            _fonts.Add((typeface, size, isBold), font);
        }

        return font;
    }
}
