using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Reading;
using Calculator.TestSupport;
using CsCheck;

namespace Calculator.ScenarioFiles.Tests.Reading;

/// <summary>No text makes the reader fail: every file gives a model or errors, each with a place that can be printed.</summary>
public sealed class FuzzTests
{
    private static readonly string[] s_texts =
    [
        .. Directory
            .EnumerateFiles(Repository.Scenarios, "*.yaml")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText),
    ];

    private static readonly string[] s_snippets =
    [
        "",
        ":",
        "- ",
        "{",
        "}",
        "[",
        "]",
        "~",
        "&a",
        "*a",
        "%",
        "\t",
        "0",
        "-1",
        "1e308",
        "bn",
        "JPY",
        "rule: share",
        "of: ",
        "extends: x",
        "years: 2022",
        "hosts:",
        "\"",
        "'",
        "|",
        ">",
        "#",
        "\u0000",
        "日本",
        "2022: 1",
        "series: jpy-per-usd",
        "value:",
    ];

    [Fact]
    public void Mutated_scenarios_never_throw() =>
        Gen.Select(
                Gen.Int[0, s_texts.Length - 1],
                Gen.Int[0, 10_000].Array[1, 4],
                Gen.Int[0, s_snippets.Length - 1].Array[4],
                Gen.Int[0, 2]
            )
            .Sample(
                (text, places, snippets, kind) =>
                {
                    var lines = s_texts[text].Split('\n').ToList();
                    foreach (var (place, index) in places.Select((p, i) => (p, i)))
                    {
                        var at = place % lines.Count;
                        var snippet = s_snippets[snippets[index]];
                        switch (kind)
                        {
                            case 0:
                                lines[at] = lines[at]
                                    .Insert(place % (lines[at].Length + 1), snippet);
                                break;
                            case 1:
                                lines.RemoveAt(at);
                                break;
                            default:
                                lines[at] = new string(' ', place % 7) + snippet;
                                break;
                        }

                        if (lines.Count == 0)
                        {
                            break;
                        }
                    }

                    var file = TestScenario.Read(
                        string.Join('\n', lines),
                        options: new ScenarioFileOptions { ShippedScenarios = "/none" }
                    );
                    Assert.All(file.Diagnostics, d => Assert.NotEmpty(DiagnosticText.Write(d)));
                    Assert.True(file.Model is not null || file.HasErrors);
                    if (file.Model is not null)
                    {
                        EvaluationResult.Run(file.Model, new DiagnosticCollector());
                    }
                },
                iter: 1500
            );
}
