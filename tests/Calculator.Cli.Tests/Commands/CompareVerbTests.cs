using System.Text.Json;

namespace Calculator.Cli.Tests.Commands;

/// <summary><c>alliance compare</c>: common years, the same terms, drivers that add up.</summary>
public sealed class CompareVerbTests : ProgramTest
{
    private string Years(string id, string years) =>
        Write(
            id + ".yaml",
            $"scenario: {id}\nyears: {years}\nhosts: {{ japan: {{ agreements: {{ a: {{ term: {years}, lines: {{ l: {{ rule: level, amount: {(id == "base" ? 1 : 2)} bn USD }} }} }} }} }} }}\n"
        );

    /// <summary>1 bn a year against 2 bn a year: the common years only.</summary>
    [Theory]
    [InlineData("2022-2026", "2022-2024", "Left out: 2025-2026 of 'other'.", "3.000", "6.000")]
    [InlineData(
        "2024-2026",
        "2024",
        "Left out: 2022-2023 of 'base', 2025-2026 of 'other'.",
        "1.000",
        "2.000"
    )]
    [InlineData("2020-2024", "2022-2024", "Left out: 2020-2021 of 'other'.", "3.000", "6.000")]
    [InlineData("2022-2024", "2022-2024", "", "3.000", "6.000")]
    public void Compare_tells_the_years_compared_and_left_out(
        string years,
        string common,
        string leftOut,
        string baseTotal,
        string otherTotal
    )
    {
        var (a, b) = (Years("base", "2022-2024"), Years("other", years));
        foreach (var format in new[] { "table", "markdown", "csv", "json" })
        {
            var (code, output, error) = Alliance("compare", a, b, "-f", format);
            Assert.True(code == 0, error);
            var told = format is "csv" or "json" ? error : output;
            Assert.Contains(
                $"Compared: fiscal years {common}. {leftOut}".TrimEnd(),
                told,
                StringComparison.Ordinal
            );
            if (format is "table" or "markdown")
            {
                var total = output
                    .Split('\n')
                    .First(l => l.Contains("support, total", StringComparison.Ordinal));
                Assert.Contains(baseTotal, total, StringComparison.Ordinal);
                Assert.Contains(otherTotal, total, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("2030-2031")]
    [InlineData("2025")]
    [InlineData("2010-2021")]
    public void Compare_without_a_common_year_is_an_error(string years)
    {
        var (code, _, error) = Alliance(
            "compare",
            Years("base", "2022-2024"),
            Years("other", years)
        );
        Assert.Equal(1, code);
        Assert.Contains("no year is common", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(Folder, "out")));
    }

    [Fact]
    public void Compare_tells_the_differences_and_their_drivers()
    {
        var (code, output, error) = Alliance(
            "compare",
            Scenario("japan-2022"),
            "--with",
            "actual-rates",
            "-o",
            "cmp"
        );
        Assert.True(code == 0, error);
        Assert.Contains("exchange rate -", output, StringComparison.Ordinal);
        Assert.DoesNotContain("rule and amounts", output, StringComparison.Ordinal);
        var folder = Path.Combine(Folder, "cmp", "compare-japan-2022-japan-2022-actual-rates");
        foreach (
            var file in new[]
            {
                "comparison.json",
                "comparison.csv",
                "workbook.xlsx",
                "charts/waterfall-support-total.png",
            }
        )
        {
            Assert.True(File.Exists(Path.Combine(folder, file)), file);
        }

        using var json = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(folder, "comparison.json"))
        );
        var waterfall = json.RootElement.GetProperty("waterfalls")[0];
        Assert.Equal("support.total", waterfall.GetProperty("line").GetString());
        Assert.Equal(
            waterfall.GetProperty("alternative").GetDouble()
                - waterfall.GetProperty("base").GetDouble(),
            new[] { "price", "exchange-rate", "headcount", "rule" }.Sum(d =>
                waterfall.GetProperty(d).GetDouble()
            ),
            1
        );
    }

    [Fact]
    public void Compare_needs_two_scenarios_in_the_same_terms()
    {
        Assert.Equal(2, Alliance("compare", Scenario("japan-2022")).Code);
        Assert.Equal(3, Alliance("compare", Scenario("japan-2022"), "nowhere.yaml").Code);
        var (code, _, error) = Alliance(
            "compare",
            Scenario("japan-2022"),
            Scenario("korea-sma-12"),
            "-o",
            "cmp"
        );
        Assert.Equal(1, code);
        Assert.Contains("give both the same 'report:'", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(Folder, "cmp")));
    }
}
