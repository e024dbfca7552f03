using Calculator.Charts.Drawing;

namespace Calculator.Charts.Tests.Drawing;

/// <summary>Boxes for letters that no typeface has.</summary>
public sealed class CodePointBoxesTests
{
    [Theory]
    [InlineData("日本", 32)]
    [InlineData("😀", 21)]
    [InlineData("", 0)]
    public void A_box_is_as_wide_as_its_digits_need(string text, float width) =>
        Assert.Equal(width, CodePointBoxes.Width(text, 20), 0.001);
}
