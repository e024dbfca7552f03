using SkiaSharp;

namespace Calculator.Charts.Drawing;

/// <summary>The labels under a plot: in one row, years skipping some where they are many; names in up to five lines, or
/// slanted where they are wider than their place, smaller where they are many.</summary>
internal sealed class CategoryLabels
{
    private const float LargestSize = 12;
    private const float SmallestSize = 7.5f;
    private const float LongestSlanted = 190;
    private const int MostLines = 5;
    private const float Diagonal = 0.7072f;
    private readonly IReadOnlyList<string[]> _lines;
    private readonly float _size;
    private readonly int _every;
    private readonly float _slantedLength;

    private CategoryLabels(
        IReadOnlyList<string[]> lines,
        float size,
        int every,
        float height,
        float slantedLength
    ) =>
        (_lines, _size, _every, Height, _slantedLength) = (
            lines,
            size,
            every,
            height,
            slantedLength
        );

    /// <summary>Height they need under the plot.</summary>
    public float Height { get; }

    /// <summary>How far the longest reaches to the left of its place's middle.</summary>
    public float Overhang => IsSlanted ? _slantedLength * Diagonal + _size : 0;

    private bool IsSlanted => _slantedLength > 0;

    /// <summary>Chooses how to write them.</summary>
    /// <param name="categories">The names.</param>
    /// <param name="text">What measures them.</param>
    /// <param name="slot">Points from one to the next.</param>
    /// <param name="most">The greatest height.</param>
    public static CategoryLabels For(
        IReadOnlyList<string> categories,
        TextPainter text,
        float slot,
        float most
    )
    {
        var widest = categories.Select(c => text.Width(c, LargestSize)).DefaultIfEmpty(0).Max();
        // Years may skip labels; names may not, so they are wrapped or slanted.
        var areYears = categories.All(c => c.Length <= 6);
        if (areYears || widest <= slot - 8)
        {
            var every = Math.Max(1, (int)Math.Ceiling((widest + 8) / Math.Max(1, slot)));
            return new CategoryLabels(
                [.. categories.Select(c => new[] { c })],
                LargestSize,
                every,
                LargestSize + 14,
                0
            );
        }

        var wrapped = categories
            .Select(c => text.Wrap(c, LargestSize, slot - 8).ToArray())
            .ToArray();
        var isWhole = categories.All(c =>
            TextPainter.Pieces(c).All(p => text.Width(p.Text, LargestSize) <= slot - 8)
        );
        var lines = wrapped.Max(w => w.Length);
        if (isWhole && lines <= MostLines && lines * (LargestSize + 3) + 12 <= most)
        {
            return new CategoryLabels(wrapped, LargestSize, 1, lines * (LargestSize + 3) + 12, 0);
        }

        // Slanted lines stand as far apart as the slot is wide across the diagonal.
        var size = Math.Clamp(slot * Diagonal / 1.2f, SmallestSize, LargestSize);
        var skip = Math.Max(
            1,
            (int)Math.Ceiling(SmallestSize * 1.2f / Math.Max(1, slot * Diagonal))
        );
        var longest = Math.Min(
            categories.Max(c => text.Width(c, size)),
            Math.Min(LongestSlanted, (most - 20) / Diagonal)
        );
        return new CategoryLabels(
            [.. categories.Select(c => new[] { c })],
            size,
            skip,
            longest * Diagonal + 22,
            Math.Max(size * 2, longest)
        );
    }

    /// <summary>Writes them under the plot.</summary>
    /// <param name="canvas">The picture.</param>
    /// <param name="x">Middle of each category's place.</param>
    /// <param name="y">Lower end of the plot.</param>
    public void Draw(ChartCanvas canvas, Func<double, float> x, float y)
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            // The last year is always named; the others count back from it.
            if ((_lines.Count - 1 - i) % _every != 0)
            {
                continue;
            }

            if (IsSlanted)
            {
                DrawSlanted(canvas, _lines[i][0], x(i), y);
                continue;
            }

            for (var line = 0; line < _lines[i].Length; line++)
            {
                canvas.Text.Draw(
                    _lines[i][line],
                    x(i),
                    y + LargestSize + 6 + line * (LargestSize + 3),
                    _size,
                    canvas.Theme.Text,
                    SKTextAlign.Center
                );
            }
        }
    }

    private void DrawSlanted(ChartCanvas canvas, string label, float x, float y)
    {
        // The first ones may not run out of the picture on the left.
        var room = (x - canvas.Margins.Left) / Diagonal - _size;
        canvas.Canvas.Save();
        canvas.Canvas.RotateDegrees(-45, x, y + 12);
        canvas.Text.Draw(
            canvas.Text.Fit(label, _size, Math.Min(_slantedLength, room)),
            x,
            y + 14,
            _size,
            canvas.Theme.Text,
            SKTextAlign.Right
        );
        canvas.Canvas.Restore();
    }
}
