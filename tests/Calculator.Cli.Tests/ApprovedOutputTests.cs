namespace Calculator.Cli.Tests;

/// <summary>What users get, compared with what a reader approved: the files in <c>Snapshots</c>.</summary>
public sealed class ApprovedOutputTests : VerbTest
{
    private static readonly string[] s_bare = ["--charts", "none", "--no-workbook"];

    [Theory]
    [InlineData("table")]
    [InlineData("markdown")]
    [InlineData("csv")]
    public Task The_summary_of_a_run(string format) =>
        Printed(
            $"run-japan-2022.{format}.txt",
            ["run", Scenario("japan-2022"), "-f", format, "-o", Folder, .. s_bare]
        );

    [Theory]
    [InlineData("japan-headline")]
    [InlineData("korea-sma-12")]
    public async Task The_results_file(string id)
    {
        await Run(["run", Scenario(id), "-q", "-o", Folder, .. s_bare]);
        Approved($"{id}.results.json", Read($"{id}/results.json"));
    }

    [Fact]
    public async Task The_ledger()
    {
        await Run(["run", Scenario("japan-headline"), "-q", "-o", Folder, .. s_bare]);
        Approved("japan-headline.ledger.csv", Read("japan-headline/ledger.csv"));
    }

    [Theory]
    [InlineData("japan-headline", "who-pays")]
    [InlineData("japan-2022", "support-by-category")]
    public async Task A_chart(string id, string chart)
    {
        await Run("charts", Scenario(id), "--only", chart, "-f", "svg", "-q", "-o", Folder);
        Approved($"{id}.{chart}.svg", Read($"{id}/charts/{chart}.svg"));
    }

    [Theory]
    [InlineData("japan-2022")]
    [InlineData("korea-2009-2018")]
    public Task Warnings_and_notes(string id) =>
        Printed($"validate-{id}.txt", "validate", Scenario(id));

    [Fact]
    public Task Errors_with_their_places() =>
        Printed(
            "validate-errors.txt",
            "validate",
            Write(
                "bad.yaml",
                """
                scenario: bad
                yeers: 2022
                hosts:
                  japan:
                    troops: many
                    agreements:
                      sma:
                        term: 2022-2026
                        lines:
                          labor: { rule: levle, amount: 156.5 bn JPY }
                """
            )
        );

    [Theory]
    [InlineData("table")]
    [InlineData("markdown")]
    public Task A_comparison(string format) =>
        Printed(
            $"compare-japan-2022.{format}.txt",
            "compare",
            Scenario("japan-2022"),
            "--with",
            "actual-rates",
            "-f",
            format,
            "-o",
            Folder
        );

    [Fact]
    public async Task The_files_of_a_comparison()
    {
        await Run(
            "compare",
            Scenario("japan-headline"),
            Scenario("japan-2022"),
            "-q",
            "-o",
            Folder
        );
        var folder = "compare-japan-headline-japan-2022";
        Approved($"{folder}.json", Read($"{folder}/comparison.json"));
        Approved($"{folder}.csv", Read($"{folder}/comparison.csv"));
    }

    [Theory]
    [InlineData("japan-2022", "support.total", "FY2024")]
    [InlineData("korea-sma-12", "offset", "FY2027")]
    public Task An_explanation(string id, string line, string year) =>
        Printed($"explain-{id}-{line}.txt", "explain", Scenario(id), line, year);

    [Theory]
    [InlineData("scenarios")]
    [InlineData("rules")]
    [InlineData("measures")]
    public Task A_list(string what) =>
        Printed(
            $"list-{what}.txt",
            "list",
            what,
            "--folder",
            Calculator.TestSupport.Repository.Scenarios
        );

    [Theory]
    [InlineData("table")]
    [InlineData("markdown")]
    [InlineData("csv")]
    [InlineData("json")]
    public Task The_record_of_a_scenario(string format) =>
        Printed(
            $"verify-korea-sma-12.{format}.txt",
            "verify",
            Scenario("korea-sma-12"),
            "-f",
            format
        );

    [Theory]
    [InlineData("run")]
    [InlineData("validate")]
    [InlineData("explain")]
    [InlineData("verify")]
    [InlineData("compare")]
    [InlineData("charts")]
    [InlineData("import")]
    [InlineData("list")]
    public Task The_help_of_a_verb(string verb) => Printed($"help-{verb}.txt", verb, "--help");

    [Fact]
    public Task The_charts_there_are() => Printed("charts-list.txt", "charts", "--list");
}
