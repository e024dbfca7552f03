using System.Text.Json;

namespace Calculator.Cli.Tests.Commands;

/// <summary><c>alliance run</c> as a user runs it.</summary>
public sealed class RunVerbTests : ProgramTest
{
    /// <summary>1,055.1 bn yen over five years (Jiji Press, 2021-12-21); at the agreement's rate 1.82 bn dollars a year.</summary>
    [Fact]
    public void The_2022_pact_comes_to_what_was_published()
    {
        var (code, output, error) = Alliance([
            "run",
            Scenario("japan-2022"),
            "-f",
            "json",
            .. Bare,
        ]);
        Assert.True(code == 0, error);
        using var json = JsonDocument.Parse(output);
        var pact = json
            .RootElement.GetProperty("lines")
            .EnumerateArray()
            .Select(l => l.GetProperty("id").GetString()!)
            .Where(id =>
                id.StartsWith("japan.sma-2022.", StringComparison.Ordinal)
                && !id.EndsWith(".total", StringComparison.Ordinal)
            )
            .ToArray();
        Assert.Equal(4, pact.Length);
        Assert.Equal(1055.1, pact.Sum(id => Values(json.RootElement, id).Sum()) / 1e9, 0.1);
        Assert.Equal(1.82, Values(json.RootElement, "support.total").Average() / 1e9, 0.005);
        Assert.Equal(
            [2022, 2023, 2024, 2025, 2026],
            json.RootElement.GetProperty("years").EnumerateArray().Select(y => y.GetInt32())
        );
    }

    [Fact]
    public void The_headline_is_1_82_bn_dollars_55_000_troops_and_33_091_dollars_each()
    {
        var (code, output, _) = Alliance(
            "run",
            Scenario("japan-headline"),
            "--format",
            "json",
            "--charts",
            "none",
            "--no-workbook"
        );
        Assert.Equal(0, code);
        Assert.Equal(Enumerable.Repeat(1.82e9, 5), Values(output, "support.total"));
        Assert.Equal(Enumerable.Repeat(55_000.0, 5), Values(output, "troops"));
        Assert.All(Values(output, "support.per-troop"), v => Assert.Equal(33_090.91, v, 0.005));
    }

    [Fact]
    public void Run_prints_a_summary_and_writes_every_output()
    {
        var (code, output, error) = Alliance("run", Scenario("japan-2022"));
        Assert.True(code == 0, error);
        Assert.Contains("Host-nation support, total", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
        foreach (
            var file in new[]
            {
                "results.json",
                "ledger.csv",
                "workbook.xlsx",
                "charts/support-by-category.png",
                "charts/who-pays.png",
            }
        )
        {
            Assert.True(
                new FileInfo(Path.Combine(Folder, "out", "japan-2022", file)).Length > 0,
                file
            );
        }

        Assert.Empty(Directory.EnumerateFiles(Folder, "*.tmp", SearchOption.AllDirectories));
    }

    [Fact]
    public void An_error_of_the_run_itself_is_told_at_its_figure()
    {
        var path = Write(
            "gap.yaml",
            "scenario: gap\nyears: 2022-2024\nhosts:\n  japan:\n    agreements:\n      sma:\n        term: 2022-2024\n        lines:\n          a: { rule: schedule, amounts: { 2022: 1 USD, 2024: 1 USD } }\n"
        );
        foreach (var verb in new[] { "run", "validate" })
        {
            var (code, _, error) = Alliance(verb, path);
            Assert.Equal(1, code);
            Assert.Contains("gap.yaml:9:49: error EVA001", error, StringComparison.Ordinal);
            Assert.Contains("no value for 2023", error, StringComparison.Ordinal);
        }

        Assert.Equal(["gap.yaml"], Files());
    }

    [Fact]
    public void A_quiet_run_prints_nothing()
    {
        var (code, output, error) = Alliance(
            "run",
            Scenario("japan-headline"),
            "-q",
            "--charts",
            "none",
            "--no-workbook"
        );
        Assert.Equal((0, "", ""), (code, output, error));
    }

    [Fact]
    public void A_broken_file_writes_nothing_and_leaves_what_was_there()
    {
        var good = Write("a.yaml", File.ReadAllText(Scenario("japan-headline")));
        Assert.Equal(0, Alliance("run", good, "-q", "--charts", "none", "--no-workbook").Code);
        var results = Path.Combine(Folder, "out", "japan-headline", "results.json");
        var before = File.ReadAllText(results);
        var bad = Write(
            "b.yaml",
            File.ReadAllText(good).Replace("rule: level", "rule: levle", StringComparison.Ordinal)
        );
        var (code, output, error) = Alliance("run", good, bad, "-o", "elsewhere");
        Assert.Equal(1, code);
        Assert.Empty(output);
        Assert.Contains("b.yaml:", error, StringComparison.Ordinal);
        Assert.Contains("did you mean 'level'?", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(Folder, "elsewhere")));
        Assert.Equal(1, Alliance("run", bad).Code);
        Assert.Equal(before, File.ReadAllText(results));
    }

    [Fact]
    public void Brackets_in_a_title_are_printed_as_they_are()
    {
        var path = Write(
            "s.yaml",
            """
            scenario: s
            title: "[red]Labor[/] and [so on"
            years: 2022
            hosts: { japan: { name: "Ja[pan", troops: 5, agreements: { a: { title: "[/]", term: 2022, lines: { l: { title: "[b]", rule: level, amount: 1 bn USD } } } } } }
            """
        );
        var (code, output, error) = Alliance(["run", path, .. Bare]);
        Assert.True(code == 0, error);
        Assert.Contains("[red]Labor[/] and [so on", output, StringComparison.Ordinal);
        Assert.Contains("Ja[pan", error, StringComparison.Ordinal);
        Assert.Equal(0, Alliance("explain", path, "support.total", "2022").Code);
    }

    [Fact]
    public void An_alternative_is_run_by_its_name_into_aFolder_of_its_own()
    {
        Assert.Equal(
            0,
            Alliance(["run", Scenario("japan-2022"), "-a", "actual-rates", "-q", .. Bare]).Code
        );
        Assert.All(
            Files(),
            f => Assert.StartsWith("out/japan-2022-actual-rates/", f, StringComparison.Ordinal)
        );
        var (code, _, error) = Alliance([
            "run",
            Scenario("japan-2022"),
            "-a",
            "actual-rate",
            .. Bare,
        ]);
        Assert.Equal(1, code);
        Assert.Contains("did you mean 'actual-rates'?", error, StringComparison.Ordinal);
    }

    /// <summary>Each alternative's outputs are those that it has when it is asked for by name.</summary>
    [Fact]
    public void All_alternatives_have_the_outputs_that_each_has_by_itself()
    {
        string[] run = ["run", Scenario("japan-2022"), "--charts", "svg", "--no-workbook"];
        Assert.Equal(0, Alliance([.. run, "--all-alternatives", "-o", "all"]).Code);
        Assert.Equal(
            ["japan-2022", "japan-2022-actual-rates", "japan-2022-december-2021-rate"],
            Directory
                .EnumerateDirectories(Path.Combine(Folder, "all"))
                .Select(Path.GetFileName)
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(0, Alliance([.. run, "--alternative", "actual-rates", "-o", "one"]).Code);
        var files = Files().Where(f => f.StartsWith("one", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(files);
        Assert.All(
            files,
            f =>
                Assert.Equal(
                    File.ReadAllBytes(Path.Combine(Folder, f)),
                    File.ReadAllBytes(Path.Combine(Folder, "all" + f[3..]))
                )
        );
        Assert.Equal(
            2,
            Alliance([.. run, "--all-alternatives", "--alternative", "actual-rates"]).Code
        );
    }
}
