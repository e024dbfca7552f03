using Calculator.ScenarioFiles.Documents;
using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Binding;

/// <summary>A small scenario with a place for each kind of word that people write in their own way.</summary>
internal static class WordScenario
{
    /// <summary>The scenario with one part put in place of the usual.</summary>
    public static string Yaml(
        string hosts = "japan: { troops: 5 }",
        string report = "currency: USD",
        string rates = "JPY: 100 JPY/USD",
        string deflators = ""
    ) =>
        $$"""
            scenario: t
            years: 2022-2024
            report: { {{report}} }
            economy: { exchange-rates: { {{rates}} }, deflators: { {{deflators}} } }
            hosts:
              {{hosts}}
            """;

    /// <summary>The only error there is, of a code.</summary>
    public static PositionedDiagnostic Only(string yaml, string code)
    {
        var errors = TestScenario.Errors(yaml);
        Assert.True(errors.Count == 1, string.Join('\n', errors.Select(DiagnosticText.Write)));
        Assert.Equal(code, errors[0].Diagnostic.Code);
        return errors[0];
    }

    /// <summary>Messages of a code.</summary>
    public static string[] Warnings(string yaml, string code) =>
        [
            .. TestScenario
                .Read(yaml)
                .Diagnostics.Where(d => d.Diagnostic.Code == code)
                .Select(d => d.Diagnostic.Message),
        ];
}
