using Calculator.Cli.Files;
using Calculator.Cli.Output;

namespace Calculator.Cli.Tests.Output;

public sealed class OutputPrinterTests
{
    [Fact]
    public void What_was_written_goes_to_one_stream_and_what_happened_beside_it_to_the_other()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(output, error, isQuiet: false, isRedirected: true);
        var changes = new OutputChanges(["a"], ["b"], ["c"], ["d"]);
        OutputPrinter.PrintWritten(terminal, changes);
        OutputPrinter.PrintBeside(terminal, changes);
        Assert.Equal("wrote a\n", output.ToString().ReplaceLineEndings("\n"));
        var lines = error.ToString().TrimEnd().ReplaceLineEndings("\n").Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Single(lines, l => l.Contains("had been changed since", StringComparison.Ordinal));
        Assert.Single(lines, l => l.StartsWith("removed ", StringComparison.Ordinal));
        Assert.Single(
            lines,
            l => l.Contains("is not of this run; it stays", StringComparison.Ordinal)
        );
    }
}
