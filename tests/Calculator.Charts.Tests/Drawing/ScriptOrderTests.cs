using Calculator.Charts.Drawing;

namespace Calculator.Charts.Tests.Drawing;

public sealed class ScriptOrderTests
{
    [Theory]
    [InlineData("abc 1.5", "abc 1.5")]
    [InlineData("", "")]
    // Hebrew letters alef, bet, gimel: the stretch between the first and the last of them turns round, the number in it does not.
    [InlineData("a אב c", "a |<אב| c")]
    [InlineData("אב 1.82 גד", "<\u00A0גד|1.82|<אב ")]
    [InlineData("אב ג (x)", "<אב ג| (x)")]
    [InlineData("12 אב", "12 |<אב")]
    public void Parts_stand_from_left_to_right(string text, string expected) =>
        Assert.Equal(
            expected.Replace('\u00A0', ' '),
            string.Join(
                '|',
                ScriptOrder.Parts(text).Select(p => (p.IsRightToLeft ? "<" : "") + p.Text)
            )
        );

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\tb\r\nc", "a b  c")]
    [InlineData("a\u0007b", "a\uFFFDb")]
    [InlineData("a\u202Eb", "a\uFFFDb")]
    [InlineData("a\u200Bb", "ab")]
    public void Text_without_shape_becomes_visible_or_a_space(string text, string expected) =>
        Assert.Equal(expected, PlainText.From(text));

    [Fact]
    public void Half_a_surrogate_pair_becomes_visible() =>
        Assert.Equal("a\uFFFDb", PlainText.From("a" + (char)0xD800 + "b"));
}
