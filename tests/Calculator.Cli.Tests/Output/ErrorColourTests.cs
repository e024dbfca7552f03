using Calculator.Cli.Output;

namespace Calculator.Cli.Tests.Output;

public sealed class ErrorColourTests
{
    [Theory]
    [InlineData(
        "a.yaml:1:2: error FIG001: no",
        "a.yaml:1:2: \u001b[1;31merror FIG001:\u001b[0m no"
    )]
    [InlineData("warning: an error: none", "\u001b[1;33mwarning:\u001b[0m an error: none")]
    [InlineData("wrote a.yaml", "wrote a.yaml")]
    public void The_word_and_the_code_are_coloured(string text, string painted)
    {
        Assert.Equal(painted, ErrorColour.Always.Paint(text));
        Assert.Equal(text, ErrorColour.None.Paint(text));
    }

    [Fact]
    public void What_is_no_terminal_gets_no_colour() =>
        Assert.Same(ErrorColour.None, ErrorColour.Of(TextWriter.Null));
}
