using System.Text.Json;

namespace Calculator.Cli.Tests.Commands;

/// <summary>What <c>alliance run</c> writes and where.</summary>
public sealed class RunOutputsTests : ProgramTest
{
    [Fact]
    public void Two_runs_give_the_same_bytes()
    {
        foreach (var run in new[] { "a", "b" })
        {
            Assert.Equal(
                0,
                Alliance("run", Scenario("japan-2022"), "-o", run, "--charts", "both", "-q").Code
            );
        }

        foreach (
            var file in Directory.EnumerateFiles(
                Path.Combine(Folder, "a"),
                "*",
                SearchOption.AllDirectories
            )
        )
        {
            var other = Path.Combine(
                Folder,
                "b",
                Path.GetRelativePath(Path.Combine(Folder, "a"), file)
            );
            Assert.True(
                File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(other)),
                file
            );
        }
    }

    [Fact]
    public void The_outputFolder_is_the_one_asked_for()
    {
        Assert.Equal(
            0,
            Alliance(["run", Scenario("japan-headline"), "-q", "-o", "a/b c", .. Bare]).Code
        );
        Assert.Equal(
            ["a/b c/japan-headline/ledger.csv", "a/b c/japan-headline/results.json"],
            Files()
        );
    }

    [Fact]
    public void Several_files_each_get_aFolder()
    {
        Assert.Equal(
            0,
            Alliance([
                "run",
                Scenario("japan-headline"),
                Scenario("japan-2022"),
                "-q",
                .. Bare,
            ]).Code
        );
        Assert.Equal(
            [
                "out/japan-2022/ledger.csv",
                "out/japan-2022/results.json",
                "out/japan-headline/ledger.csv",
                "out/japan-headline/results.json",
            ],
            Files()
        );
    }

    [Fact]
    public void The_printed_json_is_the_written_json()
    {
        var (code, output, _) = Alliance(["run", Scenario("japan-2022"), "-f", "json", .. Bare]);
        Assert.Equal(0, code);
        Assert.Equal(
            File.ReadAllText(Path.Combine(Folder, "out", "japan-2022", "results.json")),
            output
        );
    }

    [Fact]
    public void A_run_writes_over_an_older_one_and_leaves_no_temporary_file()
    {
        foreach (var yen in new[] { "1 bn USD", "2 bn USD" })
        {
            var path = Write(
                "s.yaml",
                $"scenario: s\nyears: 2022\nhosts: {{ japan: {{ agreements: {{ a: {{ term: 2022, lines: {{ l: {{ rule: level, amount: {yen} }} }} }} }} }} }}\n"
            );
            Assert.Equal(0, Alliance(["run", path, "-q", .. Bare]).Code);
        }

        using var json = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(Folder, "out", "s", "results.json"))
        );
        Assert.Equal([2e9], Values(json.RootElement, "support.total"));
        Assert.Equal(["out/s/ledger.csv", "out/s/results.json", "s.yaml"], Files());
    }

    [Theory]
    [InlineData("run")]
    [InlineData("charts")]
    [InlineData("compare")]
    public void An_output_folder_that_can_be_none_is_told(string verb)
    {
        Write("file", "mine");
        string[] scenario =
            verb == "compare"
                ? [Scenario("japan-2022"), "-w", "actual-rates"]
                : [Scenario("japan-2022")];
        foreach (var target in new[] { "file", "file/below", "/dev/null" })
        {
            var (code, output, error) = Alliance([verb, .. scenario, "-o", target]);
            Assert.Equal((3, ""), (code, output));
            Assert.Contains("not a folder", error, StringComparison.Ordinal);
        }

        Assert.Equal(["file"], Files());
    }

    [Fact]
    public void Outputs_of_an_earlier_run_that_are_no_longer_true_are_removed_and_told()
    {
        Assert.Equal(0, Alliance("run", Scenario("japan-2022"), "-q").Code);
        var (code, _, error) = Alliance(
            "run",
            Scenario("japan-2022"),
            "--charts",
            "svg",
            "--no-workbook"
        );
        Assert.Equal(0, code);
        Assert.Contains("removed out/japan-2022/workbook.xlsx", error, StringComparison.Ordinal);
        Assert.Contains(
            "removed out/japan-2022/charts/who-pays.png",
            error,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(Files(), f => f.EndsWith(".png", StringComparison.Ordinal));
        Assert.Equal(0, Alliance(["run", Scenario("japan-2022"), .. Bare]).Code);
        Assert.Equal(["out/japan-2022/ledger.csv", "out/japan-2022/results.json"], Files());
    }

    [Fact]
    public void What_a_workbook_cannot_hold_is_told_and_can_be_left_out()
    {
        var file = Write(
            "long.yaml",
            $$"""
            scenario: long
            years: 2022
            report: { currency: JPY }
            question: "{{new string('x', 33_000)}}"
            hosts: { japan: { agreements: { sma: { term: 2022, lines: { labor: { rule: level, amount: 1 JPY } } } } } }
            """
        );
        var (code, output, error) = Alliance("run", file);
        Assert.Equal(0, code);
        Assert.Contains("wrote out/long/results.json", output, StringComparison.Ordinal);
        Assert.Contains("warning: 'long' has no workbook", error, StringComparison.Ordinal);
        Assert.Contains("at most 32,767", error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Folder, "out", "long", "workbook.xlsx")));
        Assert.Equal(0, Alliance("run", file, "-q", "--no-workbook", "--charts", "none").Code);
    }

    [Fact]
    public void Charts_have_text_on_a_machine_without_fonts()
    {
        var config = Write("fonts.conf", "<fontconfig><dir>/nonexistent</dir></fontconfig>");
        var (code, _, error) = Start(
            [("FONTCONFIG_FILE", config)],
            "run",
            Scenario("japan-headline"),
            "-q",
            "--no-workbook",
            "-o",
            "no-fonts"
        );
        Assert.True(code == 0, error);
        Assert.Equal(
            0,
            Alliance("run", Scenario("japan-headline"), "-q", "--no-workbook", "-o", "fonts").Code
        );
        Assert.Equal(
            File.ReadAllBytes(
                Path.Combine(Folder, "fonts", "japan-headline", "charts", "who-pays.png")
            ),
            File.ReadAllBytes(
                Path.Combine(Folder, "no-fonts", "japan-headline", "charts", "who-pays.png")
            )
        );
    }
}
