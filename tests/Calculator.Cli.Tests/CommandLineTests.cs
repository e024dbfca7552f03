namespace Calculator.Cli.Tests;

/// <summary>What every verb keeps to: exit codes, and what it prints to whom.</summary>
public sealed class CommandLineTests : ProgramTest
{
    [Theory]
    [InlineData()]
    [InlineData("rum", "x.yaml")]
    [InlineData("run", "--nope")]
    [InlineData("validate")]
    [InlineData("explain", "x.yaml", "support.total", "soon")]
    [InlineData("explain", "x.yaml")]
    [InlineData("run", "x.yaml", "--charts", "gif")]
    [InlineData("list", "nonsense")]
    public void Wrong_usage_ends_with_2(params string[] arguments)
    {
        var (code, _, error) = Alliance(arguments);
        Assert.Equal(2, code);
        Assert.NotEmpty(error);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistyped_option_is_not_taken_for_a_file()
    {
        var (code, output, error) = Alliance("run", Scenario("japan-headline"), "--quite");
        Assert.Equal(2, code);
        Assert.Contains(
            "'--quite' is no option of 'run'; did you mean '--quiet'?",
            error,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("wrote", output, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Theory]
    [InlineData("validate", "nowhere.yaml")]
    [InlineData("explain", "nowhere.yaml", "troops", "2022")]
    [InlineData("charts", "nowhere.yaml")]
    [InlineData("run", ".")]
    public void A_file_that_cannot_be_read_ends_with_3(params string[] arguments)
    {
        var (code, output, error) = Alliance(arguments);
        Assert.Equal((3, ""), (code, output));
        Assert.Single(error.TrimEnd().Split('\n'));
        Assert.Empty(Files());
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    [InlineData("TERM", "xterm-256color")]
    public void A_pipe_gets_no_escape_codes(string name, string value)
    {
        foreach (
            var arguments in new[]
            {
                ["run", Scenario("japan-2022"), .. Bare],
                ["explain", Scenario("japan-2022"), "offset", "2024"],
                ["list"],
                ["validate", Write("bad.yaml", Bad)],
                new[] { "--help" },
            }
        )
        {
            var (_, output, error) = Start([(name, value)], arguments);
            Assert.DoesNotContain('\u001b', output + error);
        }
    }

    [Fact]
    public void A_control_character_never_reaches_the_terminal()
    {
        var path = Write(
            "s.yaml",
            "scenario: s\ntitle: \"\\e[31mred\"\nyears: 2022\nhosts: { japan: { troops: 5 } }\n"
        );
        foreach (var verb in new[] { "run", "validate" })
        {
            var (code, output, error) = Alliance(verb, path);
            Assert.Equal(1, code);
            Assert.Contains("s.yaml:2:8: error YML009", error, StringComparison.Ordinal);
            Assert.DoesNotContain('\u001b', output + error);
        }
    }
}
