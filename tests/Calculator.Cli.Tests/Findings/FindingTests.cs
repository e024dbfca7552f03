using System.Text.Json;

namespace Calculator.Cli.Tests.Findings;

/// <summary>What <c>validate</c> tells other programs.</summary>
public sealed class FindingTests : VerbTest
{
    /// <summary>A term that overlaps another, and a troop number that is none further up.</summary>
    private const string Broken = """
        scenario: example
        years: 2024-2027
        report: { currency: USD }
        hosts:
          japan:
            troops: 5 %
            agreements:
              a: { term: 2024-2026, source: x, lines: { labor: { rule: level, amount: 1 bn USD } } }
              b: { term: 2024-2027, source: x, lines: { labor: { rule: levle, amount: 1 bn USD } } }
        """;

    private const string Twice = """
        scenario: example
        years: 2024-2027
        scenario: other
        """;

    private async Task<(int Code, string Output)> Told(string text, params string[] options)
    {
        var (code, output, error) = await Run([
            "validate",
            Write("a,b 100%.yaml", text),
            .. options,
        ]);
        Assert.Empty(error);
        return (code, output);
    }

    [Fact]
    public async Task Json_is_an_array_in_the_order_of_the_places()
    {
        var (code, output) = await Told(Broken, "--format", "json");
        Assert.Equal(1, code);
        using var json = JsonDocument.Parse(output);
        Assert.Equal(
            [("FIG002", 6, 13), ("AGR100", 9, 64)],
            json.RootElement.EnumerateArray()
                .Select(f =>
                    (
                        f.GetProperty("code").GetString()!,
                        f.GetProperty("line").GetInt32(),
                        f.GetProperty("column").GetInt32()
                    )
                )
        );
        Assert.Equal("level", json.RootElement[1].GetProperty("didYouMean").GetString());
    }

    [Fact]
    public async Task The_other_place_is_told_too()
    {
        var (_, output) = await Told(Twice, "--format", "json");
        using var json = JsonDocument.Parse(output);
        var found = json
            .RootElement.EnumerateArray()
            .Single(f => f.GetProperty("code").GetString() == "YML007");
        Assert.Equal(3, found.GetProperty("line").GetInt32());
        Assert.Equal(1, found.GetProperty("related").GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task Sarif_names_version_rules_and_regions()
    {
        var (code, output) = await Told(Broken, "--format", "sarif");
        Assert.Equal(1, code);
        using var json = JsonDocument.Parse(output);
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        var run = json.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal(
            ["AGR100", "FIG002"],
            rules.EnumerateArray().Select(r => r.GetProperty("id").GetString()!)
        );
        Assert.NotEmpty(rules[0].GetProperty("shortDescription").GetProperty("text").GetString()!);
        var first = run.GetProperty("results")[0];
        Assert.Equal(
            ("FIG002", 1, "error"),
            (
                first.GetProperty("ruleId").GetString()!,
                first.GetProperty("ruleIndex").GetInt32(),
                first.GetProperty("level").GetString()!
            )
        );
        var place = first.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith(
            "/a,b%20100%25.yaml",
            place.GetProperty("artifactLocation").GetProperty("uri").GetString(),
            StringComparison.Ordinal
        );
        // 5 % are three columns from the 13th on.
        Assert.Equal(
            (6, 13, 16),
            (
                place.GetProperty("region").GetProperty("startLine").GetInt32(),
                place.GetProperty("region").GetProperty("startColumn").GetInt32(),
                place.GetProperty("region").GetProperty("endColumn").GetInt32()
            )
        );
    }

    [Fact]
    public async Task Github_gets_a_command_a_line_with_its_own_escapes()
    {
        var (code, output) = await Told(Broken, "--format", "github");
        Assert.Equal(1, code);
        var lines = output.TrimEnd().Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.StartsWith(
            "::error file={folder}/a%2Cb 100%25.yaml,line=6,col=13,title=FIG002::'5 %25' is in ",
            lines[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_warning_is_turned_off_by_its_code_everywhere()
    {
        const string Valid = """
            scenario: example
            years: 2024-2025
            report: { currency: USD }
            hosts: { japan: { agreements: { a: { term: 2024-2025, lines: { labor: { rule: level, amount: 1 bn USD } } } } } }
            """;
        var (code, output) = await Told(Valid, "--format", "github");
        Assert.Equal(0, code);
        Assert.Contains("title=SCN020::", output, StringComparison.Ordinal);
        Assert.Contains("title=SCN010::", output, StringComparison.Ordinal);
        Assert.Equal(
            (0, ""),
            await Told(Valid, "--format", "github", "--no-warn", "SCN020,SCN010")
        );
        var text = await Run("validate", Write("v.yaml", Valid), "--no-warn", "SCN020");
        Assert.Single(text.Error.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("SCN02", "there is no code 'SCN02'; did you mean 'SCN002'?")]
    [InlineData("SCN020,FIG001", "FIG001 is an error, which can't be turned off")]
    public async Task Only_warnings_can_be_turned_off(string codes, string words)
    {
        var (code, _, error) = await Run("validate", Scenario("japan-2022"), "--no-warn", codes);
        Assert.Equal(2, code);
        Assert.Contains(words, error, StringComparison.Ordinal);
    }
}
