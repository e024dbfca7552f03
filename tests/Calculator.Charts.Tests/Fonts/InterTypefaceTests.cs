using Calculator.Charts.Fonts;

namespace Calculator.Charts.Tests.Fonts;

/// <summary>The typeface that goes with the program.</summary>
public sealed class InterTypefaceTests
{
    [Fact]
    public void Both_weights_are_there_with_the_letters_of_the_west()
    {
        Assert.Equal("Inter", InterTypeface.Regular.FamilyName);
        Assert.True(InterTypeface.SemiBold.FontWeight > InterTypeface.Regular.FontWeight);
        Assert.True(InterTypeface.Regular.ContainsGlyphs("aZ09 é ß ¥ € – … Ж"));
        Assert.False(InterTypeface.Regular.ContainsGlyphs("日"));
    }
}
