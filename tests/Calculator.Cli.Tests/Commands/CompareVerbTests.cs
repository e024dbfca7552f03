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

    [Fact]
    public void Several_stand_beside_one_another_in_one_table_chart_and_workbook()
    {
        var (code, output, error) = Alliance(
            "compare",
            Scenario("japan-2022"),
            "--alternatives",
            "-o",
            "cmp"
        );
        Assert.True(code == 0, error);
        var total = output
            .Split('\n')
            .Single(l => l.Contains("Host-nation support, total ", StringComparison.Ordinal));
        Assert.Equal(
            ["9.104", "7.330", "9.289"],
            total.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^3..].Select(c => c.Trim())
        );
        Assert.Equal(
            ["charts/options.png", "options.csv", "options.json", "workbook.xlsx"],
            Files()
                .Select(f => f["cmp/compare-japan-2022-options/".Length..])
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Charts_and_workbook_are_chosen_as_for_a_run()
    {
        string[] with =
        [
            "compare",
            Scenario("japan-2022"),
            "--with",
            "actual-rates",
            "--no-workbook",
        ];
        Assert.Equal(0, Alliance([.. with, "-o", "none", "--charts", "none"]).Code);
        Assert.Equal(0, Alliance([.. with, "-o", "light", "--charts", "svg"]).Code);
        Assert.Equal(
            0,
            Alliance([
                .. with,
                "-o",
                "dark",
                "--charts",
                "svg",
                "--theme",
                "dark",
                "--size",
                "slide",
            ]).Code
        );
        Assert.DoesNotContain(Files(), f => f.EndsWith(".xlsx", StringComparison.Ordinal));
        Assert.All(
            Files().Where(f => f.StartsWith("none", StringComparison.Ordinal)),
            f => Assert.DoesNotContain("charts", f, StringComparison.Ordinal)
        );
        const string chart =
            "compare-japan-2022-japan-2022-actual-rates/charts/waterfall-support-total.svg";
        Assert.Contains("width=\"960\"", Read("light"), StringComparison.Ordinal);
        Assert.Contains("width=\"1280\"", Read("dark"), StringComparison.Ordinal);

        string Read(string folder) => File.ReadAllText(Path.Combine(Folder, folder, chart));
    }

    [Fact]
    public void A_file_without_alternatives_has_nothing_to_compare()
    {
        var (code, _, error) = Alliance(
            "compare",
            Scenario("japan-renewal-hold"),
            "--alternatives"
        );
        Assert.Equal(2, code);
        Assert.Contains("states no alternatives", error, StringComparison.Ordinal);
    }

    /// <summary>2022-2023 and 2024-2026 each have years of 2022-2026, and none together.</summary>
    [Fact]
    public void Several_without_a_year_of_all_are_an_error()
    {
        var (code, _, error) = Alliance(
            "compare",
            Years("base", "2022-2026"),
            Years("early", "2022-2023"),
            Years("late", "2024-2026")
        );
        Assert.Equal(1, code);
        Assert.Contains("no fiscal year is common to all", error, StringComparison.Ordinal);
    }
}
