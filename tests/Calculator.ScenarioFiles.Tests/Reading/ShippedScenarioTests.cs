using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Quantities;
using Calculator.ScenarioFiles.Reading;
using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Reading;

/// <summary>Every shipped scenario against figures worked out from its sources (tests/Expected). Figures that were published stand in
/// the scenarios themselves; 'verify' checks them.</summary>
public sealed class ShippedScenarioTests
{
    private static readonly string s_expected = Path.Combine(Repository.Root, "tests", "Expected");

    public static TheoryData<string> Scenarios() =>
        [
            .. Directory
                .EnumerateFiles(Repository.Scenarios, "*.yaml")
                .Select(f => Path.GetFileNameWithoutExtension(f))
                .Order(StringComparer.Ordinal),
        ];

    private static TestFile Read(string id, string? alternative = null) =>
        TestFile.Of(
            new ScenarioFileReader(
                new DiskFiles(),
                new ScenarioFileOptions { Alternative = alternative }
            ).Read(Path.Combine(Repository.Scenarios, id + ".yaml"))
        );

    private static EvaluationResult Run(string id, string? alternative)
    {
        var diagnostics = new DiagnosticCollector();
        var result = EvaluationResult.Run(Read(id, alternative).Model!, diagnostics);
        Assert.True(
            result is not null,
            string.Join('\n', diagnostics.Items.Select(d => d.Message))
        );
        return result;
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void It_is_valid_asks_a_question_and_is_named_after_its_file(string id)
    {
        var file = Read(id);
        Assert.True(
            !file.HasErrors,
            string.Join('\n', file.Diagnostics.Select(DiagnosticText.Write))
        );
        Assert.Equal(id, file.Scenario!.Id);
        Assert.EndsWith("?", file.Scenario.Question, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Every_figure_names_its_source(string id) =>
        Assert.DoesNotContain(Read(id).Diagnostics, d => d.Diagnostic.Code == "SCN020");

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void It_gives_the_figures_worked_out_from_the_sources(string id)
    {
        var checks = Checks(id);
        Assert.True(checks.Count > 0 || !Read(id).Scenario!.Published.IsEmpty, id);
        foreach (var (line, alternative, years, value, within, working) in checks)
        {
            var result = Run(id, alternative);
            var found = years switch
            {
                "total" => [result.Values(line).ToArray().Sum()],
                "every" => result.Values(line).ToArray(),
                _ =>
                [
                    result.Value(
                        line,
                        int.Parse(years, System.Globalization.CultureInfo.InvariantCulture)
                    ),
                ],
            };
            Assert.All(
                found,
                f =>
                    Assert.True(
                        Math.Abs(f - value) <= within + Math.Abs(value) * 1e-12,
                        $"{line} {years}: {f}, expected {value}: {working}"
                    )
            );
        }
    }

    [Fact]
    public void Every_expected_file_belongs_to_a_scenario() =>
        Assert.All(
            Directory.EnumerateFiles(s_expected, "*.yaml"),
            f =>
                Assert.True(File.Exists(Path.Combine(Repository.Scenarios, Path.GetFileName(f))), f)
        );

    private static List<(
        string Line,
        string? Alternative,
        string Years,
        double Value,
        double Within,
        string Working
    )> Checks(string id)
    {
        var path = Path.Combine(s_expected, id + ".yaml");
        if (!File.Exists(path))
        {
            return [];
        }

        var root = DocumentReader.Read(
            new SourceFile(path, path, File.ReadAllText(path)),
            new PositionedDiagnostics()
        )!;
        return
        [
            .. ((ListNode)root.Find("checks")!.Value)
                .Items.Cast<MapNode>()
                .Select(m =>
                    (
                        Text(m, "line"),
                        (m.Find("alternative")?.Value as TextNode)?.Text,
                        Text(m, "year"),
                        QuantityReader.Read(Text(m, "value")).Quantity!.Value,
                        QuantityReader.Read(Text(m, "within")).Quantity!.Value,
                        Text(m, "working")
                    )
                ),
        ];

        static string Text(MapNode map, string key) => ((TextNode)map.Find(key)!.Value).Text;
    }

    private sealed class DiskFiles : IFileStore
    {
        public bool Exists(string path) => File.Exists(path);

        public byte[] ReadBytes(string path, long mostBytes) => File.ReadAllBytes(path);

        public IReadOnlyList<string> YamlFiles(string folder) =>
            Directory.Exists(folder)
                ? [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal)]
                : [];
    }

    /// <summary>The examples of the format's documentation, put together, are a scenario without errors.</summary>
    [Fact]
    public void The_documented_examples_are_valid()
    {
        var text = File.ReadAllText(
                Path.Combine(Repository.Root, "src", "docs", "scenario-format.md")
            )
            .ReplaceLineEndings("\n");
        var blocks = text.Split("```yaml\n").Skip(1).Select(b => b.Split("```")[0]).ToArray();
        Assert.Equal(6, blocks.Length);
        // The list of an agreement's keys shows one that only a second agreement could have.
        var yaml = ("scenario: documented\nyears: 2022-2030\n" + string.Concat(blocks)).Replace(
            "1_519.2 bn KRW",
            "1_519.2 bn JPY",
            StringComparison.Ordinal
        );
        var references = new[] { "price-indices", "gdp", "exchange-rates" }.ToDictionary(
            n => $"reference/{n}.yaml",
            n => File.ReadAllText(Path.Combine(Repository.Scenarios, "reference", n + ".yaml")),
            StringComparer.Ordinal
        );
        Assert.Equal(
            "",
            string.Join('\n', TestScenario.Errors(yaml, references).Select(DiagnosticText.Write))
        );
    }
}
