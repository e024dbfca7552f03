using Calculator.Cli.Output;
using Calculator.Core.Comparison;
using Calculator.Reporting;
using Calculator.Reporting.Options;
using Calculator.TestSupport;

namespace Calculator.Cli.Tests.Output;

public sealed class OptionsPrinterTests
{
    private static Report Level(long yen, string id) =>
        ShippedReports.OfText(
            TestScenario
                .OneAgreement(
                    $"labor: {{ rule: level, amount: {yen} JPY, source: s }}",
                    "2022-2024",
                    host: "troops: { value: 7, source: s }"
                )
                .Replace("scenario: test", $"scenario: {id}", StringComparison.Ordinal)
                .Replace("title: Test", $"title: Title of {id}", StringComparison.Ordinal)
        );

    private static (string Output, string Error) Printed(string format, int? width = null)
    {
        var reports = Enumerable
            .Range(0, 6)
            .Select(i => Level(1_234_567_891_000 * (i + 1), $"a-number-{i}"))
            .ToArray();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(output, error, isQuiet: false, isRedirected: true);
        terminal.Rich.Profile.Width = width ?? terminal.Rich.Profile.Width;
        OptionsPrinter.Print(
            terminal,
            format,
            new OptionTable([.. reports]),
            [.. reports.Skip(1).Select(r => new ScenarioComparison(reports[0].Result, r.Result))]
        );
        return (output.ToString(), error.ToString());
    }

    /// <summary>Three years of 1,234.567891 bn are 3,703.704 bn; six times that is 22.222 tn.</summary>
    [Fact]
    public void All_stand_in_one_table_and_what_is_the_same_is_said_once()
    {
        var output = Printed("markdown").Output;
        var row = output
            .Split('\n')
            .Single(l => l.StartsWith("| Host-nation support, total |", StringComparison.Ordinal));
        Assert.StartsWith(
            "| Host-nation support, total | tn JPY | 2022-2024 | 3.704 | 7.407 |",
            row,
            StringComparison.Ordinal
        );
        Assert.EndsWith("| 22.222 |", row, StringComparison.Ordinal);
        Assert.Contains("- a-number-5: Title of a-number-5", output, StringComparison.Ordinal);
        Assert.Equal(2, output.Split("Troops stationed").Length);
        Assert.Contains("The same in all 6: ", output, StringComparison.Ordinal);
        Assert.Contains("Troops stationed 7 person (2024)", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(1000)]
    public void No_number_is_broken_at_any_width(int width)
    {
        var output = Printed("table", width).Output;
        Assert.All(output.Split('\n'), l => Assert.True(l.TrimEnd().Length <= width, l));
        foreach (var i in Enumerable.Range(1, 6))
        {
            // 3 x 1,234,567,891,000 / 7 persons and so on.
            Assert.Contains(
                $" {1_234_567_891_000m * i / 7:#,##0.00} ",
                output,
                StringComparison.Ordinal
            );
        }
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    public void The_years_compared_go_to_standard_error_where_data_is_printed(string format) =>
        Assert.Equal("Compared: fiscal years 2022-2024.", Printed(format).Error.Trim());
}
