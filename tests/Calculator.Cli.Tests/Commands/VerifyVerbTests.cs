using System.Text.Json;
using Calculator.TestSupport;

namespace Calculator.Cli.Tests.Commands;

/// <summary><c>alliance verify</c>, and the record of the shipped scenarios.</summary>
public sealed class VerifyVerbTests : ProgramTest
{
    private const string Pact = """
        scenario: pact
        extends: japan-2022
        published:
          - { line: japan.support.total, year: 2022-2026, value: 1_055.1 bn JPY, source: "Jiji Press, 2021-12-21" }
          - { line: support.total, year: 2022, value: 9.9 bn USD, source: "Nobody"
        """;

    private string File(string end) => Write("pact.yaml", Pact + end + " }\n");

    /// <summary>Every figure agrees or says why, and the page of all of them is current.</summary>
    [Fact]
    public void The_record_of_the_shipped_scenarios_is_kept()
    {
        var (code, output, error) = Alliance("verify", "--format", "markdown");
        Assert.Equal("", error);
        Assert.Equal(0, code);
        var page = Path.Combine(Repository.Root, "src", "docs", "record.md");
        Assert.True(
            output == System.IO.File.ReadAllText(page).ReplaceLineEndings("\n"),
            "src/docs/record.md is not current; write it anew: alliance verify --format markdown > src/docs/record.md"
        );
    }

    /// <summary>At least 80 figures that agree are worked out, not restated.</summary>
    [Fact]
    public void Enough_figures_are_worked_out()
    {
        using var json = JsonDocument.Parse(Alliance("verify", "--format", "json").Output);
        Assert.DoesNotContain(
            json.RootElement.EnumerateArray(),
            f =>
                f.GetProperty("agrees").GetBoolean()
                && f.GetProperty("reason").GetString() is not null
        );
        Assert.True(
            json.RootElement.EnumerateArray()
                .Count(f =>
                    f.GetProperty("agrees").GetBoolean() && !f.GetProperty("restated").GetBoolean()
                ) >= 80
        );
    }

    [Fact]
    public void A_figure_that_differs_without_a_reason_fails()
    {
        var (code, output, _) = Alliance("verify", File(""));
        Assert.Equal(1, code);
        Assert.Contains(
            "support.total 2022: published 9.9 bn USD (+/- 0.05 bn USD), computed 1.870 bn USD: differs\n      source: Nobody",
            output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void One_with_a_reason_does_not()
    {
        var (code, output, _) = Alliance("verify", File(", differs: \"made up\""));
        Assert.Equal(0, code);
        Assert.Contains("reason: made up", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_tells_it_and_goes_on()
    {
        var (code, output, error) = Alliance("run", File(""), "--charts", "none", "--no-workbook");
        Assert.Equal(0, code);
        Assert.Contains(
            "1 of 2 published figures agree; 1 differs without one",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "pact.yaml:5: support.total 2022: 9.9 bn USD",
            error,
            StringComparison.Ordinal
        );
        using var json = JsonDocument.Parse(
            System.IO.File.ReadAllText(Path.Combine(Folder, "out", "pact", "results.json"))
        );
        var figures = json.RootElement.GetProperty("published").EnumerateArray().ToArray();
        Assert.Equal([true, false], figures.Select(f => f.GetProperty("agrees").GetBoolean()));
        Assert.Equal("Nobody", figures[1].GetProperty("source").GetString());
    }

    [Fact]
    public void Explain_tells_the_figures_of_the_line_and_year()
    {
        var output = Alliance("explain", File(""), "support.total", "2022").Output;
        Assert.Contains("source: Nobody", output, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Nobody",
            Alliance("explain", File(""), "support.total", "2023").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_scenario_without_figures_says_so() =>
        Assert.Equal(
            (0, "no published figures are stated\n"),
            Alliance("verify", Write("bare.yaml", "scenario: bare\nextends: japan-2022\n")) is var r
                ? (r.Code, r.Output)
                : default
        );

    [Fact]
    public void Errors_of_a_file_are_told()
    {
        var (code, _, error) = Alliance(
            "verify",
            Write("bad.yaml", "scenario: bad\nyeers: 2022\n")
        );
        Assert.Equal(1, code);
        Assert.Contains("SCN001", error, StringComparison.Ordinal);
    }
}
