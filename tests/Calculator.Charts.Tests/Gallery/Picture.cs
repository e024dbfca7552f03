using SkiaSharp;

namespace Calculator.Charts.Tests.Gallery;

/// <summary>What a rendered PNG is asked.</summary>
internal static class Picture
{
    /// <summary>It decodes, has the size asked for, and shows something: more than a few colours, and something beside the
    /// background on each side of its middle.</summary>
    public static void AssertShowsSomething(byte[] png, Themes.ChartSize size)
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
}
