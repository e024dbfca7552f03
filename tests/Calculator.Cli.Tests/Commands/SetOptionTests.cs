using System.Text.Json;

namespace Calculator.Cli.Tests.Commands;

/// <summary><c>--set PATH=VALUE</c> on the verbs that read a scenario.</summary>
public sealed class SetOptionTests : VerbTest
{
    private const string Rate = "economy.exchange-rates.JPY=231.8 JPY/USD";

    /// <summary>At half the dollars for a yen support is half of 1.870 bn USD; everything that is written says why.</summary>
    [Fact]
    public async Task A_run_that_was_changed_says_so_wherever_it_is_read()
    {
        var (code, _, error) = await Run(
            "run",
            Scenario("japan-2022"),
            "--set",
            Rate,
            "--charts",
            "svg",
            "-o",
            Folder
        );
        Assert.Equal(0, code);
        Assert.Contains(
            "note: --set 1:1: 'economy.exchange-rates.JPY' is set to '231.8 JPY/USD' on the command line, in place of '115.9 JPY/USD'",
            error,
            StringComparison.Ordinal
        );
        using var json = JsonDocument.Parse(Read("japan-2022/results.json"));
        Assert.Equal(
            [Rate],
            json.RootElement.GetProperty("settings").EnumerateArray().Select(s => s.GetString())
        );
        Assert.Equal(
            216.72 / 231.8,
            json.RootElement.GetProperty("lines")
                .EnumerateArray()
                .Single(l => l.GetProperty("id").GetString() == "support.total")
                .GetProperty("values")[0]
                .GetDouble() / 1e9,
            1e-9
        );
        var ledger = Read("japan-2022/ledger.csv").Split("\r\n");
        Assert.EndsWith(",source,settings", ledger[0], StringComparison.Ordinal);
        Assert.All(
            ledger[1..^1],
            row => Assert.EndsWith("," + Rate, row, StringComparison.Ordinal)
        );
        Assert.Contains(
            "--set",
            Read("japan-2022/charts/support-by-category.svg"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Explain_names_the_command_line_as_source_and_place()
    {
        var (code, output, _) = await Run(
            "explain",
            Scenario("japan-2022"),
            "exchange-rate.JPY",
            "2022",
            "--set",
            Rate
        );
        Assert.Equal(0, code);
        Assert.Contains("source: --set", output, StringComparison.Ordinal);
        Assert.Contains("at: --set 1:1:28", output, StringComparison.Ordinal);
        Assert.DoesNotContain("211 bn JPY", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_fails_every_verb_with_a_caret_under_it()
    {
        string[] setting = ["--set", "hosts.japn.troops=5"];
        string[][] verbs =
        [
            ["run", Scenario("japan-2022"), "-o", Folder],
            ["validate", Scenario("japan-2022")],
            ["explain", Scenario("japan-2022"), "troops", "2022"],
            ["verify", Scenario("japan-2022")],
            ["compare", Scenario("japan-2022"), "--with", "actual-rates", "-o", Folder],
            ["charts", Scenario("japan-2022"), "-o", Folder],
        ];
        foreach (var verb in verbs)
        {
            var (code, _, error) = await Run([.. verb, .. setting]);
            Assert.Equal(1, code);
            Assert.StartsWith(
                "--set 1:1:7: error SET005: 'hosts' has no 'japn'\n  1 | hosts.japn.troops=5\n    |       ^^^^\n",
                error,
                StringComparison.Ordinal
            );
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(Folder));
    }

    [Theory]
    [InlineData("import", "book.xlsx", "-o", "x.yaml")]
    [InlineData("list")]
    public async Task It_is_no_option_of_a_verb_that_takes_files_as_they_are(
        params string[] verb
    ) => Assert.Equal(2, (await Run([.. verb, "--set", Rate])).Code);
}
