using Calculator.Cli.Output;
using Calculator.TestSupport;
using Spectre.Console;

namespace Calculator.Cli.Tests.Output;

public sealed class SummaryPrinterTests
{
    private static string[] Printed(int width)
    {
        using var output = new StringWriter();
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(output),
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
            }
        );
        console.Profile.Width = width;
        SummaryPrinter.Print(console, ShippedReports.Of("japan-history"));
        return output.ToString().ReplaceLineEndings("\n").Split('\n');
    }

    /// <summary>A table wider than the terminal would be cut: its years go into several tables, each year once.</summary>
    [Fact]
    public void A_narrow_terminal_gets_several_tables_and_every_year_once()
    {
        var (wide, narrow) = (Printed(1000), Printed(120));
        Assert.Equal(19, Years(wide).Length);
        Assert.Equal(Years(wide), Years(narrow));
        Assert.Single(
            wide,
            l => l.Contains("Host-nation support, total", StringComparison.Ordinal)
        );
        Assert.True(
            narrow.Count(l => l.Contains("Host-nation support, total", StringComparison.Ordinal))
                > 1
        );
        Assert.All(narrow.Skip(3), l => Assert.True(l.Length <= 120, l));
    }

    private static string[] Years(string[] lines) =>
        [
            .. lines
                .Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Where(w => w is ["unit", ..])
                .SelectMany(w => w[1..]),
        ];
}
