using Calculator.Cli.Output;
using Calculator.TestSupport;
using CsCheck;
using Spectre.Console;

namespace Calculator.Cli.Tests.Output;

public sealed class SummaryPrinterTests
{
    private static string[] Printed(int width, string id = "japan-history")
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
        SummaryPrinter.Print(console, ShippedReports.Of(id));
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

    /// <summary>Every number of the report stands in one piece at every width, years below one another where they don't fit.</summary>
    [Theory]
    [InlineData("japan-history")]
    [InlineData("japan-2022")]
    [InlineData("korea-sma-12")]
    [InlineData("okinawa-guam")]
    public void No_number_is_broken_at_any_width(string id)
    {
        var numbers = Numbers(Printed(1000, id));
        Assert.NotEmpty(numbers);
        Gen.Int[40, 200]
            .Sample(width => Assert.Equal(numbers, Numbers(Printed(width, id))), iter: 40);
    }

    /// <summary>All values, sorted: what stands from the unit's column on, as titles may hold numbers too.</summary>
    private static string[] Numbers(string[] lines)
    {
        var numbers = new List<string>();
        var column = int.MaxValue;
        foreach (var line in lines)
        {
            if (line.IndexOf(" unit ", StringComparison.Ordinal) is var at and >= 0)
            {
                column = at;
            }
            else if (line.Length > column)
            {
                numbers.AddRange(
                    line[column..]
                        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                        .Where(w =>
                            w.All(c => char.IsAsciiDigit(c) || c is ',' or '.' or '-')
                            && w.Any(char.IsAsciiDigit)
                        )
                );
            }
        }

        return [.. numbers.Order(StringComparer.Ordinal)];
    }
}
