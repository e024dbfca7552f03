using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Reading;

namespace Calculator.TestSupport;

/// <summary>Reads and runs scenarios written in a test.</summary>
public static class TestScenario
{
    private const string Folder = "/scenarios";

    /// <summary>Reads the text as <c>/scenarios/test.yaml</c>, with other files beside it by name.</summary>
    public static TestFile Read(
        string yaml,
        IReadOnlyDictionary<string, string>? others = null,
        ScenarioFileOptions? options = null
    )
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [$"{Folder}/test.yaml"] = yaml,
        };
        foreach (
            var (name, text) in others ?? new Dictionary<string, string>(StringComparer.Ordinal)
        )
        {
            files[name.StartsWith('/') ? name : $"{Folder}/{name}"] = text;
        }

        var file = new ScenarioFileReader(
            new MemoryFileStore(files),
            options ?? new ScenarioFileOptions()
        ).Read($"{Folder}/test.yaml");
        return TestFile.Of(file);
    }

    /// <summary>Runs a scenario that must have no error.</summary>
    public static EvaluationResult Run(
        string yaml,
        IReadOnlyDictionary<string, string>? others = null
    ) => Read(yaml, others).Run().Result;

    /// <summary>Errors only, as a user reads them.</summary>
    public static IReadOnlyList<PositionedDiagnostic> Errors(
        string yaml,
        IReadOnlyDictionary<string, string>? others = null
    ) => [.. Read(yaml, others).Diagnostics.Where(d => d.Diagnostic.Severity == Severity.Error)];

    /// <summary>A scenario of one host (Japan, JPY, reported in JPY) with the lines of one agreement.</summary>
    /// <param name="lines">The agreement's lines, indented by nothing.</param>
    /// <param name="years">Years of the scenario.</param>
    /// <param name="term">Term of the agreement; the scenario's years by default.</param>
    /// <param name="host">More keys of the host, indented by nothing.</param>
    /// <param name="more">More keys of the scenario.</param>
    /// <param name="agreement">More keys of the agreement, indented by nothing.</param>
    public static string OneAgreement(
        string lines,
        string years = "2022-2026",
        string? term = null,
        string host = "",
        string more = "",
        string agreement = ""
    ) =>
        $"""
            scenario: test
            title: Test
            years: {years}
            report: {"{"} currency: JPY {"}"}
            {more}
            hosts:
              japan:
            {Indent(host, 4)}
                agreements:
                  sma:
                    title: SMA
                    term: {term ?? years}
                    source: test
            {Indent(agreement, 8)}
                    lines:
            {Indent(lines, 10)}
            """;

    public static string Indent(string text, int spaces) =>
        string.Join(
            '\n',
            text.ReplaceLineEndings("\n")
                .Split('\n')
                .Select(l => l.Length == 0 ? l : new string(' ', spaces) + l)
        );
}
