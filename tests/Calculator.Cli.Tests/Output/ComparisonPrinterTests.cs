using Calculator.Cli.Output;
using Calculator.Core.Comparison;
using Calculator.Reporting;
using Calculator.TestSupport;

namespace Calculator.Cli.Tests.Output;

public sealed class ComparisonPrinterTests
{
    private static Report Level(int yen, string years, string title) =>
        ShippedReports.OfText(
            TestScenario
                .OneAgreement($"labor: {{ rule: level, amount: {yen} JPY, source: s }}", years)
                .Replace("title: Test", $"title: {title}", StringComparison.Ordinal)
        );

    private static (string Output, string Error) Printed(string format)
    {
        var (a, b) = (Level(100, "2022-2024", "A | B"), Level(150, "2023-2025", "C"));
        using var output = new StringWriter();
        using var error = new StringWriter();
        ComparisonPrinter.Print(
            new Terminal(output, error, isQuiet: false, isRedirected: true),
            format,
            a,
            b,
            new ScenarioComparison(a.Result, b.Result)
        );
        return (output.ToString(), error.ToString());
    }

    /// <summary>Two common years: 200 against 300 yen, half as much again.</summary>
    [Fact]
    public void A_row_has_both_sums_the_difference_and_its_share()
    {
        var row = Printed("markdown")
            .Output.Split('\n')
            .Single(l => l.StartsWith("| Host-nation support, total ", StringComparison.Ordinal));
        Assert.Equal(
            "| Host-nation support, total | JPY | 2023-2024 | 200.00 | 300.00 | +100.00 | +50.0 |",
            row
        );
    }

    [Fact]
    public void A_bar_in_a_title_does_not_break_the_table() =>
        Assert.StartsWith(
            "### A \\| B against C",
            Printed("markdown").Output,
            StringComparison.Ordinal
        );

    /// <summary>Bare data has no room for what a reader must know.</summary>
    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    public void The_years_compared_go_to_standard_error_where_data_is_printed(string format) =>
        Assert.StartsWith(
            "Compared: fiscal years 2023-2024.",
            Printed(format).Error,
            StringComparison.Ordinal
        );

    [Fact]
    public void The_table_ends_with_the_drivers()
    {
        var last = Printed("table").Output.TrimEnd().ReplaceLineEndings("\n").Split('\n')[^1];
        Assert.Contains("rule and amounts +100", last, StringComparison.Ordinal);
    }
}
