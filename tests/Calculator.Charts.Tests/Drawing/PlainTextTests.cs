using Calculator.Charts.Drawing;

namespace Calculator.Charts.Tests.Drawing;

/// <summary>Any text as one that can be drawn.</summary>
public sealed class PlainTextTests
{
    [Theory]
    [InlineData("plain – ü 日本 😀", "plain – ü 日本 😀")]
    [InlineData("a\tb\nc\u00a0d", "a b c d")]
    [InlineData("a\u0007b", "a\ufffdb")]
    [InlineData("a\u202eb", "a\ufffdb")]
    [InlineData("a\u2067b", "a\ufffdb")]
    [InlineData("a\u200bb", "ab")]
    [InlineData("a\u2028b", "a b")]
    public void What_has_no_shape_is_seen_or_a_space(string text, string plain) =>
        Assert.Equal(plain, PlainText.From(text));

    [Fact]
    public void Half_of_a_pair_is_replaced() =>
        Assert.Equal("a\ufffdb", PlainText.From("a" + '\ud83d' + "b"));
}
