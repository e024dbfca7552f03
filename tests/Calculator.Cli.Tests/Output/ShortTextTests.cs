using Calculator.Cli.Output;

namespace Calculator.Cli.Tests.Output;

public sealed class ShortTextTests
{
    [Theory]
    [InlineData("Troops", 6, "Troops")]
    [InlineData("Host-nation support in cash", 15, "Host-na…in cash")]
    [InlineData("abcdef", 5, "ab…ef")]
    [InlineData("abcdef", 3, "a…f")]
    public void A_long_one_keeps_its_beginning_and_its_end(string text, int width, string shown)
    {
        Assert.Equal(shown, ShortText.Of(text, width));
        Assert.True(ShortText.Of(text, width).Length <= width);
    }

    [Theory]
    [InlineData("base", 4, "base")]
    [InlineData("actual-rates", 12, "actual-rates")]
    [InlineData("japan-renewal-indexed", 12, "japan-|renewal-|indexed")]
    [InlineData("japan-renewal-hold", 12, "japan-|renewal-hold")]
    [InlineData("a-b-c", 3, "a-b-|c")]
    [InlineData("undividable", 3, "undividable")]
    public void A_name_is_broken_after_its_dashes(string name, int width, string lines) =>
        Assert.Equal(lines.Replace('|', '\n'), ShortText.Wrapped(name, width));
}
