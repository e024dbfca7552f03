namespace Calculator.Reporting.Tests;

public sealed class SeriesPaletteTests
{
    private static (byte, byte, byte) Colour(int index) =>
        SeriesPalette.Colour(index, (255, 255, 255), (0, 0, 0));

    /// <summary>Okabe and Ito's blue, half of it mixed with white, and four tenths of black mixed in: (0, 114, 178).</summary>
    [Fact]
    public void Colours_repeat_paler_and_then_stronger()
    {
        Assert.Equal((0x00, 0x72, 0xB2), Colour(0));
        Assert.Equal((127, 184, 216), Colour(10));
        Assert.Equal((0, 68, 106), Colour(20));
        Assert.Equal(Colour(0), Colour(30));
    }

    [Fact]
    public void Thirty_series_have_thirty_colours() =>
        Assert.Equal(30, Enumerable.Range(0, 30).Select(Colour).Distinct().Count());
}
