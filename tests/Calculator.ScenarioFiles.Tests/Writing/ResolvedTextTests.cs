using Calculator.Core.Compilation;
using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.ScenarioFiles.Reading;
using Calculator.ScenarioFiles.Writing;
using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Writing;

/// <summary>A resolved scenario is a scenario, and tells where each value comes from.</summary>
public sealed class ResolvedTextTests
{
    private static readonly Dictionary<string, string> s_shipped = Directory
        .EnumerateFiles(Repository.Scenarios, "*.yaml", SearchOption.AllDirectories)
        .ToDictionary(f => f, File.ReadAllText, StringComparer.Ordinal);

    public static TheoryData<string, string?> Scenarios() =>
        [
            .. ShippedReports.Ids.Select(id => (id, (string?)null)),
            .. ShippedReports.Ids.SelectMany(id =>
                ShippedReports.AlternativesOf(id).Select(a => (id, (string?)a))
            ),
        ];

    private static ScenarioFile Read(
        IReadOnlyDictionary<string, string> files,
        string path,
        string? alternative = null,
        params string[] settings
    ) =>
        new ScenarioFileReader(
            new MemoryFileStore(files),
            new ScenarioFileOptions { Alternative = alternative, Settings = [.. settings] }
        ).Read(path);

    private static string Results(ScenarioFile file)
    {
        Assert.False(file.HasErrors, string.Join('\n', file.Diagnostics));
        var found = new DiagnosticCollector();
        var model = ScenarioCompiler.Compile(file.Scenario!, found)!;
        var result = EvaluationResult.Run(model, found)!;
        return string.Join(
            '\n',
            model.Lines.Select(l =>
                $"{l.Id} {l.Unit}: {string.Join(' ', result.Values(l.Id).ToArray())}"
            )
        );
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void What_is_shown_gives_the_same_results(string id, string? alternative)
    {
        var file = Read(s_shipped, Path.Combine(Repository.Scenarios, id + ".yaml"), alternative);
        var path = Path.Combine(Repository.Scenarios, "shown.yaml");
        var shown = ResolvedText.Write(file.Document!);
        Assert.DoesNotContain("extends:", shown, StringComparison.Ordinal);
        var again = Read(
            new Dictionary<string, string>(s_shipped, StringComparer.Ordinal) { [path] = shown },
            path
        );
        Assert.Equal(Results(file), Results(again));
    }

    [Fact]
    public void A_value_names_the_file_and_line_it_comes_from_through_three_levels()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["/base.yaml"] = """
                scenario: base
                years: 2024-2025
                hosts:
                  japan:
                    troops: { value: 50_000, source: the first }
                    agreements:
                      pact:
                        term: 2024-2025
                        lines:
                          labor: { rule: level, amount: 2 bn USD }
                """,
            ["/middle.yaml"] = """
                scenario: middle
                extends: base.yaml
                hosts:
                  japan:
                    troops: { value: 40_000 }
                    agreements:
                      pact:
                        lines:
                          labor: { kind: cash }
                """,
            ["/top.yaml"] = """
                scenario: top
                extends: middle.yaml
                title: |-
                  Two
                  lines
                alternatives:
                  more: { hosts: { japan: { troops: 60_000 } } }
                """,
        };
        Assert.Equal(
            """
            scenario: top # /top.yaml:1
            years: 2025 # --set 1
            hosts:
              japan:
                troops:
                  value: 40_000 # /middle.yaml:5
                agreements:
                  pact:
                    term: 2024-2025 # /base.yaml:8
                    lines:
                      labor:
                        rule: level # /base.yaml:10
                        amount: 2 bn USD # /base.yaml:10
                        kind: cash # /middle.yaml:9
            title: "Two\nlines" # /top.yaml:3
            alternatives:
              more:
                hosts:
                  japan:
                    troops: 60_000 # /top.yaml:7

            """,
            ResolvedText.Write(Read(files, "/top.yaml", null, "years=2025").Document!)
        );
        Assert.Contains(
            "troops: 60_000 # /top.yaml:7\n",
            ResolvedText.Write(Read(files, "/top.yaml", "more").Document!),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_line_break_in_a_files_name_ends_no_comment()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["/a\nyears: 1.yaml"] = "scenario: a\nyears: 2024\nhosts: { japan: {} }\n",
        };
        Assert.StartsWith(
            "scenario: a # /a?years: 1.yaml:1\n",
            ResolvedText.Write(Read(files, "/a\nyears: 1.yaml").Document!),
            StringComparison.Ordinal
        );
    }
}
