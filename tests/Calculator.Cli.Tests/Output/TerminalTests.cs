using Calculator.Cli.Output;
using Calculator.Core.Diagnostics;
using Calculator.ScenarioFiles.Documents;

namespace Calculator.Cli.Tests.Output;

public sealed class TerminalTests
{
    private static string Printed(bool isQuiet, Action<Terminal> print)
    {
        using var error = new StringWriter();
        print(new Terminal(TextWriter.Null, error, isQuiet, isRedirected: true));
        return error.ToString().ReplaceLineEndings("\n");
    }

    [Theory]
    [InlineData(false, "error X1: one\nwarning X2: two\n")]
    [InlineData(true, "error X1: one\n")]
    public void A_quiet_terminal_prints_errors_only(bool isQuiet, string printed) =>
        Assert.Equal(
            printed,
            Printed(
                isQuiet,
                t =>
                    t.Print([
                        new PositionedDiagnostic(
                            new Diagnostic("X1", Severity.Error, "", "one"),
                            null
                        ),
                        new PositionedDiagnostic(
                            new Diagnostic("X2", Severity.Warning, "", "two"),
                            null
                        ),
                    ])
            )
        );

    [Fact]
    public void Warnings_come_before_notes() =>
        Assert.Equal(
            "warning: a\nwarning: b\nnote: c\n",
            Printed(isQuiet: false, t => t.PrintWarnings(["a", "b"], ["c"]))
        );

    [Fact]
    public void A_pipe_gets_wide_lines_without_colours()
    {
        using var output = new StringWriter();
        var terminal = new Terminal(output, TextWriter.Null, isQuiet: false, isRedirected: true);
        terminal.Rich.Write(
            new Spectre.Console.Text(
                new string('x', 500),
                new Spectre.Console.Style(Spectre.Console.Color.Red)
            )
        );
        Assert.Equal(new string('x', 500), output.ToString().TrimEnd());
    }
}
