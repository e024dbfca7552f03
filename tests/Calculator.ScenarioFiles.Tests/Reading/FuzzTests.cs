using System.Text;
using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Quantities;
using Calculator.ScenarioFiles.Reading;
using Calculator.TestSupport;
using CsCheck;

namespace Calculator.ScenarioFiles.Tests.Reading;

/// <summary>No text makes the reader fail: every file gives a model or errors, each with a place that can be printed.</summary>
public sealed class FuzzTests
{
    private const string Shipped = "/program/scenarios";

    private static readonly string[] s_texts =
    [
        .. Directory
            .EnumerateFiles(Repository.Scenarios, "*.yaml")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText),
    ];

    /// <summary>What the program ships, so that a changed scenario is read down to its series and what it extends.</summary>
    private static readonly Dictionary<string, string> s_shipped = Directory
        .EnumerateFiles(Repository.Scenarios, "*.yaml", SearchOption.AllDirectories)
        .ToDictionary(
            f => $"{Shipped}/{Path.GetRelativePath(Repository.Scenarios, f)}",
            File.ReadAllText,
            StringComparer.Ordinal
        );

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
        "\"\\0\"",
        "\\",
        "<<: *a",
        "!!binary x",
        "\ud83d\ude00",
        "\ud800",
        "\ufeff",
        "\r",
    ];

    /// <summary>Values that are almost what is asked for.</summary>
    private static readonly string[] s_values =
    [
        "~",
        "{}",
        "[]",
        "''",
        "[1, 2]",
        "{ value: 1 }",
        "{ 2022: 1 }",
        "{ series: japan-gdp }",
        "{ from: 1, to: 2, over: 2022-2023 }",
        "{ base: 1, base-year: 2022, growth: 2 % }",
        "{ rule: level, amount: 1 JPY }",
        "-1",
        "0",
        "1e300",
        "1e30",
        "1e300 tn USD",
        "-5 %",
        "200 %",
        "1.5",
        "５",
        "5 FY2008",
        "5 FY2008 USD",
        "1 XXX",
        "1 JPY/USD",
        "1 USD/person/day",
        "1950-2100",
        "2022",
        "2100",
        "FY2022",
        "2026-2022",
        "total",
        "japan",
        "us",
        "korea",
        "hold",
        "a.b.c",
        "japan.sma-2022.labor",
        "support.total",
        "\"\\0\"",
        "x y",
    ];

    private static TestFile Read(string text) =>
        TestFile.Of(
            new ScenarioFileReader(
                new MemoryFileStore(
                    new Dictionary<string, string>(s_shipped, StringComparer.Ordinal)
                    {
                        ["/mine/test.yaml"] = text,
                    }
                ),
                new ScenarioFileOptions { ShippedScenarios = Shipped }
            ).Read("/mine/test.yaml")
        );

    private static void Survives(string text)
    {
        var file = Read(text);
        Assert.All(file.Diagnostics, d => Assert.NotEmpty(DiagnosticText.Write(d)));
        Assert.All(
            file.Diagnostics,
            d => Assert.True(d.Position is not null, d.Diagnostic.Code + " has no place")
        );
        Assert.True(file.Model is not null || file.HasErrors);
        if (file.Model is not null)
        {
            var diagnostics = new DiagnosticCollector();
            var result = EvaluationResult.Run(file.Model, diagnostics);
            Assert.Equal(result is null, diagnostics.HasErrors);
        }
    }

    [Fact]
    public void Unedited_scenarios_are_read_down_to_their_models() =>
        Assert.All(s_texts, t => Assert.NotNull(Read(t).Model));

    private static readonly Gen<(int, int, int, int)> s_edit = Gen.Select(
        Gen.Int[0, 8],
        Gen.Int[0, 100_000],
        Gen.Int[0, 100_000],
        Gen.Int[0, 100_000]
    );

    private static string Edited(string text, (int Kind, int Place, int Other, int Pick)[] edits)
    {
        var lines = text.Split('\n').ToList();
        foreach (var (kind, place, other, pick) in edits)
        {
            if (lines.Count == 0)
            {
                break;
            }

            var at = place % lines.Count;
            var snippet = s_snippets[pick % s_snippets.Length];
            var colon = lines[at].IndexOf(": ", StringComparison.Ordinal);
            switch (kind)
            {
                case 0:
                    lines[at] = lines[at].Insert(other % (lines[at].Length + 1), snippet);
                    break;
                case 1:
                    lines.RemoveAt(at);
                    break;
                case 2:
                    lines[at] = new string(' ', other % 9) + snippet;
                    break;
                case 3 when lines[at].Length > 0:
                    lines[at] = lines[at].Remove(other % lines[at].Length, 1);
                    break;
                case 4:
                    lines.Insert(other % lines.Count, lines[at]);
                    break;
                case 5:
                    lines[at] =
                        pick % 2 == 0 ? "  " + lines[at]
                        : lines[at].StartsWith("  ", StringComparison.Ordinal) ? lines[at][2..]
                        : lines[at];
                    break;
                case 6:
                    (lines[at], lines[other % lines.Count]) = (
                        lines[other % lines.Count],
                        lines[at]
                    );
                    break;
                default:
                    // The commonest slip: a value that is not what the key wants.
                    if (colon >= 0)
                    {
                        lines[at] = lines[at][..(colon + 2)] + s_values[pick % s_values.Length];
                    }

                    break;
            }
        }

        return string.Join('\n', lines);
    }

    [Fact]
    public void Edited_scenarios_never_throw() =>
        Gen.Select(Gen.Int[0, s_texts.Length - 1], s_edit.Array[1, 4])
            .Sample((text, edits) => Survives(Edited(s_texts[text], edits)), iter: 1500);

    [Fact]
    public void Scenarios_cut_off_anywhere_never_throw() =>
        Gen.Select(Gen.Int[0, s_texts.Length - 1], Gen.Double[0, 1])
            .Sample(
                (text, part) => Survives(s_texts[text][..(int)(part * s_texts[text].Length)]),
                iter: 300
            );

    [Fact]
    public void Any_characters_never_throw() =>
        Gen.String[
                Gen.OneOf(Gen.Char[' ', '~'], Gen.Char["\n\t:-{}[]&*#|>'\"%,?!"], Gen.Char),
                0,
                80
            ]
            .Sample(Survives, iter: 3000);

    [Fact]
    public void Any_text_is_a_quantity_or_has_a_reason() =>
        Gen.OneOf(
                Gen.String,
                Gen.Int[0, 5]
                    .Array[1, 6]
                    .SelectMany(parts =>
                        Gen.Int[0, 19]
                            .Array[parts.Length]
                            .Select(picks =>
                                picks
                                    .Aggregate(
                                        new StringBuilder(),
                                        (text, pick) => text.Append(s_words[pick])
                                    )
                                    .ToString()
                            )
                    )
            )
            .Sample(
                text =>
                {
                    var (quantity, problem) = QuantityReader.Read(text);
                    Assert.True(quantity is null != problem is null, text);
                    Assert.True(quantity is null || double.IsFinite(quantity.Value), text);
                    Assert.True(problem is null || problem.Length > 5, text);
                },
                iter: 20_000
            );

    private static readonly string[] s_words =
    [
        "1",
        "-",
        "2.5",
        "_000",
        ",000",
        "e9",
        "e300",
        " ",
        " bn",
        " tn",
        " %",
        " USD",
        " JPY",
        "/",
        " per ",
        "person",
        " FY2008",
        " a year",
        "(",
        "９",
    ];
}
