using System.Reflection;
using System.Text.Json;

namespace Calculator.Cli.Tests;

/// <summary>What every verb keeps to: exit codes, where it writes, what it prints to whom.</summary>
public sealed class VerbTests : ProgramTest
{
    private const string Bad = "scenario: bad\nyeers: 2022\n";
    private static readonly string[] s_bare = ["--charts", "none", "--no-workbook"];

    private string[] Files() =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(Folder, f))
                .Where(f => Path.GetFileName(f) != ".alliance.json")
                .Order(StringComparer.Ordinal),
        ];

    private static double[] Values(JsonElement root, string line) =>
        [
            .. root.GetProperty("lines")
                .EnumerateArray()
                .Single(l => l.GetProperty("id").GetString() == line)
                .GetProperty("values")
                .EnumerateArray()
                .Select(v => v.GetDouble()),
        ];

    [Fact]
    public void Every_verb_is_in_the_catalog_and_in_the_help()
    {
        var assembly = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "alliance.dll"));
        var contract = assembly.GetType("Calculator.Cli.Commands.IVerb")!;
        var declared = assembly
            .GetTypes()
            .Where(t =>
                contract.IsAssignableFrom(t) && t is { IsInterface: false, IsAbstract: false }
            )
            .Select(t => t.Name)
            .Order(StringComparer.Ordinal)
            .ToArray();
        var catalog = (System.Collections.IEnumerable)
            assembly
                .GetType("Calculator.Cli.Commands.VerbCatalog")!
                .GetProperty("Verbs", BindingFlags.Public | BindingFlags.Static)!
                .GetValue(null)!;
        Assert.Equal(
            declared,
            catalog.Cast<object>().Select(v => v.GetType().Name).Order(StringComparer.Ordinal)
        );
        var help = Alliance("--help").Output;
        Assert.All(
            declared,
            name =>
                Assert.Contains(
                    "\n  " + name[..^"Verb".Length].ToLowerInvariant() + " ",
                    help,
                    StringComparison.Ordinal
                )
        );
    }

    /// <summary>1,055.1 bn yen over five years (Jiji Press, 2021-12-21); at the agreement's rate 1.82 bn dollars a year.</summary>
    [Fact]
    public void The_2022_pact_comes_to_what_was_published()
    {
        var (code, output, error) = Alliance([
            "run",
            Scenario("japan-2022"),
            "-f",
            "json",
            .. s_bare,
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

    [Theory]
    [InlineData("run")]
    [InlineData("validate")]
    [InlineData("charts")]
    public void A_scenario_with_errors_ends_with_1_and_writes_nothing(string verb)
    {
        var bad = Write("bad.yaml", Bad);
        var (code, output, error) = Alliance(verb, bad);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("bad.yaml:2:1: error SCN001", error, StringComparison.Ordinal);
        Assert.Contains("2 | yeers: 2022", error, StringComparison.Ordinal);
        Assert.Contains("did you mean 'years'?", error, StringComparison.Ordinal);
        Assert.Equal(["bad.yaml"], Files());
    }

    [Fact]
    public void Explain_and_compare_of_a_scenario_with_errors_end_with_1()
    {
        var bad = Write("bad.yaml", Bad);
        Assert.Equal(1, Alliance("explain", bad, "support.total", "2022").Code);
        Assert.Equal(1, Alliance("compare", Scenario("japan-headline"), bad).Code);
        Assert.Equal(["bad.yaml"], Files());
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
    public void An_alternative_with_an_error_fails_run_and_validate()
    {
        var path = Write(
            "alt.yaml",
            File.ReadAllText(Scenario("japan-headline"))
                + "\nalternatives: { less: { yeers: 2022 } }\n"
        );
        Assert.Equal(1, Alliance("validate", path).Code);
        Assert.Equal(1, Alliance(["run", path, .. s_bare]).Code);
        Assert.Equal(["alt.yaml"], Files());
    }

    [Fact]
    public void All_errors_of_all_files_are_told_at_once()
    {
        var (code, _, error) = Alliance(
            "validate",
            Write("a.yaml", Bad),
            Scenario("japan-headline"),
            Write("b.yaml", "scenario: b\nyears: soon\nhosts: { japan: { troops: many } }\n")
        );
        Assert.Equal(1, code);
        Assert.Contains("a.yaml:2:1: error SCN001", error, StringComparison.Ordinal);
        Assert.Contains("b.yaml:2:8: error SCN009", error, StringComparison.Ordinal);
        Assert.Contains("b.yaml:3:27: error FIG001", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData()]
    [InlineData("rum", "x.yaml")]
    [InlineData("run", "--nope")]
    [InlineData("validate")]
    [InlineData("explain", "x.yaml", "support.total", "soon")]
    [InlineData("explain", "x.yaml")]
    [InlineData("run", "x.yaml", "--charts", "gif")]
    [InlineData("list", "nonsense")]
    public void Wrong_usage_ends_with_2(params string[] arguments)
    {
        var (code, _, error) = Alliance(arguments);
        Assert.Equal(2, code);
        Assert.NotEmpty(error);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistyped_option_is_not_taken_for_a_file()
    {
        var (code, output, error) = Alliance("run", Scenario("japan-headline"), "--quite");
        Assert.Equal(2, code);
        Assert.Contains(
            "'--quite' is no option of 'run'; did you mean '--quiet'?",
            error,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("wrote", output, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Theory]
    [InlineData("validate", "nowhere.yaml")]
    [InlineData("explain", "nowhere.yaml", "troops", "2022")]
    [InlineData("charts", "nowhere.yaml")]
    [InlineData("run", ".")]
    public void A_file_that_cannot_be_read_ends_with_3(params string[] arguments)
    {
        var (code, output, error) = Alliance(arguments);
        Assert.Equal((3, ""), (code, output));
        Assert.Single(error.TrimEnd().Split('\n'));
        Assert.Empty(Files());
    }

    [Fact]
    public void A_file_that_is_far_too_large_is_not_read()
    {
        var path = Write("huge.yaml", "a: " + new string('x', 3_000_000));
        var (code, _, error) = Alliance("validate", path);
        Assert.Equal(3, code);
        Assert.Contains("at most 2,000,000 are read", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_outputFolder_is_the_one_asked_for()
    {
        Assert.Equal(
            0,
            Alliance(["run", Scenario("japan-headline"), "-q", "-o", "a/b c", .. s_bare]).Code
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
                .. s_bare,
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
        var (code, output, _) = Alliance(["run", Scenario("japan-2022"), "-f", "json", .. s_bare]);
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
            Assert.Equal(0, Alliance(["run", path, "-q", .. s_bare]).Code);
        }

        using var json = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(Folder, "out", "s", "results.json"))
        );
        Assert.Equal([2e9], Values(json.RootElement, "support.total"));
        Assert.Equal(["out/s/ledger.csv", "out/s/results.json", "s.yaml"], Files());
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    [InlineData("TERM", "xterm-256color")]
    public void A_pipe_gets_no_escape_codes(string name, string value)
    {
        foreach (
            var arguments in new[]
            {
                ["run", Scenario("japan-2022"), .. s_bare],
                ["explain", Scenario("japan-2022"), "offset", "2024"],
                ["list"],
                ["validate", Write("bad.yaml", Bad)],
                new[] { "--help" },
            }
        )
        {
            var (_, output, error) = Start([(name, value)], arguments);
            Assert.DoesNotContain('\u001b', output + error);
        }
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
        var (code, output, error) = Alliance(["run", path, .. s_bare]);
        Assert.True(code == 0, error);
        Assert.Contains("[red]Labor[/] and [so on", output, StringComparison.Ordinal);
        Assert.Contains("Ja[pan", error, StringComparison.Ordinal);
        Assert.Equal(0, Alliance("explain", path, "support.total", "2022").Code);
    }

    [Fact]
    public void A_control_character_never_reaches_the_terminal()
    {
        var path = Write(
            "s.yaml",
            "scenario: s\ntitle: \"\\e[31mred\"\nyears: 2022\nhosts: { japan: { troops: 5 } }\n"
        );
        foreach (var verb in new[] { "run", "validate" })
        {
            var (code, output, error) = Alliance(verb, path);
            Assert.Equal(1, code);
            Assert.Contains("s.yaml:2:8: error YML009", error, StringComparison.Ordinal);
            Assert.DoesNotContain('\u001b', output + error);
        }
    }

    [Fact]
    public void Explain_tells_the_lines_and_years_there_are()
    {
        var (code, output, error) = Alliance(
            "explain",
            Scenario("japan-headline"),
            "support.per-trop",
            "2022"
        );
        Assert.Equal((2, ""), (code, output));
        Assert.Contains("did you mean 'support.per-troop'?", error, StringComparison.Ordinal);
        (code, _, error) = Alliance("explain", Scenario("japan-headline"), "troops", "2030");
        Assert.Equal(2, code);
        Assert.Contains("2022-2026", error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alternative_is_run_by_its_name_into_aFolder_of_its_own()
    {
        Assert.Equal(
            0,
            Alliance(["run", Scenario("japan-2022"), "-a", "actual-rates", "-q", .. s_bare]).Code
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
            .. s_bare,
        ]);
        Assert.Equal(1, code);
        Assert.Contains("did you mean 'actual-rates'?", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_out_of_theFolder_needs_leave()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "mine"));
        File.Copy(Scenario("japan-headline"), Path.Combine(Folder, "base.yaml"));
        Write("mine/s.yaml", "scenario: s\nextends: ../base.yaml\n");
        var (code, _, error) = Alliance("validate", "mine/s.yaml");
        Assert.Equal(1, code);
        Assert.Contains("--root DIR", error, StringComparison.Ordinal);
        Assert.Equal(0, Alliance("validate", "mine/s.yaml", "--root", ".").Code);
    }
}
