using Calculator.Charts.Drawing;
using SkiaSharp;

namespace Calculator.Charts.Tests.Drawing;

public sealed class TextPainterTests
{
    private static TextPainter Painter(Func<int, SKTypeface?>? systemFont = null) =>
        new(new SKNoDrawCanvas(1000, 1000), systemFont);

    [Theory]
    [InlineData("A long title that has to be wrapped because it is long", 120)]
    [InlineData("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", 100)]
    [InlineData("在日米軍駐留経費負担の特別協定による日本側負担", 90)]
    [InlineData("a-scenario-with-a-very-long-identifier", 80)]
    public void Wrapped_lines_fit_and_hold_the_whole_text(string text, float width)
    {
        using var painter = Painter();
        var lines = painter.Wrap(text, 12, width);
        Assert.All(lines, l => Assert.True(painter.Width(l, 12) <= width, l));
        Assert.Equal(Letters(text), Letters(string.Concat(lines)));
    }

    [Fact]
    public void The_last_of_too_many_lines_ends_in_an_ellipsis()
    {
        using var painter = Painter();
        var lines = painter.Wrap("one two three four five six seven eight nine", 12, 60, most: 2);
        Assert.Equal(2, lines.Count);
        Assert.EndsWith("…", lines[1], StringComparison.Ordinal);
        Assert.True(painter.Width(lines[1], 12) <= 60);
    }

    [Fact]
    public void A_pair_of_surrogates_and_a_letter_with_its_mark_stay_together()
    {
        using var painter = Painter(_ => null);
        foreach (
            var line in painter.Wrap(string.Concat(Enumerable.Repeat("😀e\u0301", 20)), 12, 50)
        )
        {
            Assert.False(char.IsLowSurrogate(line[0]));
            Assert.False(char.IsHighSurrogate(line[^1]));
            Assert.NotEqual('\u0301', line[0]);
        }
    }

    /// <summary>Nine letters without a font are nine boxes of 0.8 em, not nothing.</summary>
    [Fact]
    public void Letters_without_a_font_take_room_as_boxes()
    {
        using var painter = Painter(_ => null);
        Assert.Equal(9 * 0.8f * 20, painter.Width("在日米軍駐留経費負", 20), 0.01);
    }

    [Fact]
    public void Letters_without_a_font_are_drawn()
    {
        using var surface = SKSurface.Create(new SKImageInfo(200, 40));
        surface.Canvas.Clear(SKColors.White);
        using (var painter = new TextPainter(surface.Canvas, _ => null))
        {
            painter.Draw("日本", 10, 30, 24, SKColors.Black);
        }

        using var image = surface.Snapshot();
        using var bitmap = SKBitmap.FromImage(image);
        var dark = bitmap.Pixels.Count(p => p.Red < 128);
        Assert.InRange(dark, 100, 1500);
    }

    private static string Letters(string text) => string.Concat(text.Where(c => c != ' '));
}
