using Calculator.Charts.Figures;
using Calculator.Charts.Themes;
using SkiaSharp;

namespace Calculator.Charts.Tests.Gallery;

/// <summary>What a rendered PNG is asked.</summary>
internal static class Picture
{
    /// <summary>It decodes, has the size asked for, and shows something: more than a few colours, and something beside the
    /// background on each side of its middle.</summary>
    public static void AssertShowsSomething(byte[] png, ChartSize size)
    {
        using var bitmap = SKBitmap.Decode(png);
        Assert.NotNull(bitmap);
        Assert.Equal(size.Width * ChartRenderer.PixelsPerPoint, bitmap.Width);
        Assert.Equal(size.Height * ChartRenderer.PixelsPerPoint, bitmap.Height);
        var background = bitmap.GetPixel(0, 0);
        var colors = new HashSet<SKColor>();
        var halves = new int[2];
        for (var y = 0; y < bitmap.Height; y += 3)
        {
            for (var x = 0; x < bitmap.Width; x += 3)
            {
                var pixel = bitmap.GetPixel(x, y);
                colors.Add(pixel);
                halves[y < bitmap.Height / 2 ? 0 : 1] += pixel == background ? 0 : 1;
            }
        }

        Assert.True(colors.Count > 12, $"only {colors.Count} colours");
        Assert.All(halves, half => Assert.True(half > 200, "half of the picture is blank"));
    }

    /// <summary>Every text lies in the picture, and none over another.</summary>
    /// <param name="fonts">The machine's fonts by default.</param>
    public static void AssertTextsStandApart(
        ChartFigure figure,
        ChartSize size,
        Func<int, SKTypeface?>? fonts = null
    )
    {
        var texts = ChartRenderer.Texts(figure, ChartTheme.Light, size, fonts);
        foreach (var text in texts)
        {
            Assert.All(
                text.Corners,
                c =>
                    Assert.True(
                        c.X >= 0 && c.Y >= 0 && c.X <= size.Width && c.Y <= size.Height,
                        $"{size.Name}: '{text.Text}' is cut at {c}"
                    )
            );
        }

        for (var i = 0; i < texts.Count; i++)
        {
            for (var j = i + 1; j < texts.Count; j++)
            {
                Assert.False(
                    Overlap(texts[i].Corners, texts[j].Corners),
                    $"{size.Name}: '{texts[i].Text}' and '{texts[j].Text}' overlap at {texts[i].Corners[0]} and {texts[j].Corners[0]}"
                );
            }
        }
    }

    /// <summary>True where two convex four-cornered shapes share more than their edges: no line separates them.</summary>
    private static bool Overlap(SKPoint[] a, SKPoint[] b)
    {
        const float touching = 0.75f;
        foreach (var shape in new[] { a, b })
        {
            for (var i = 0; i < 4; i++)
            {
                var edge = shape[(i + 1) % 4] - shape[i];
                var length = edge.Length;
                if (length < 1e-3)
                {
                    continue;
                }

                var normal = new SKPoint(-edge.Y / length, edge.X / length);
                var (minA, maxA) = Along(a, normal);
                var (minB, maxB) = Along(b, normal);
                if (maxA - touching <= minB || maxB - touching <= minA)
                {
                    return false;
                }
            }
        }

        return true;

        static (float Min, float Max) Along(SKPoint[] shape, SKPoint normal)
        {
            var on = shape.Select(p => p.X * normal.X + p.Y * normal.Y).ToArray();
            return (on.Min(), on.Max());
        }
    }
}
