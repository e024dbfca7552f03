using Calculator.ScenarioFiles.Reading;
using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Reading;

/// <summary>Alternatives, each a delta in the file of its scenario.</summary>
public sealed class AlternativeDocumentsTests
{
    [Fact]
    public void An_alternative_is_a_delta_in_the_same_file()
    {
        var yaml =
            ExtendedScenario.Yaml
            + "\nalternatives:\n  less:\n    title: Less\n    hosts: { japan: { agreements: { sma: { lines: { labor: { amount: 1 bn JPY } } } } } }\n";
        var file = TestScenario.Read(
            yaml,
            options: new ScenarioFileOptions { Alternative = "less" }
        );
        Assert.Equal("test-less", file.Scenario!.Id);
        Assert.Equal("Less", file.Scenario.Title);
        Assert.Equal("less", Assert.Single(TestScenario.Read(yaml).Alternatives).Name);
        Assert.Equal(
            "ALT001",
            TestScenario
                .Read(yaml, options: new ScenarioFileOptions { Alternative = "les" })
                .Diagnostics.Single(d => d.Diagnostic.Severity == Core.Diagnostics.Severity.Error)
                .Diagnostic.Code
        );
    }

    [Fact]
    public void An_alternative_with_an_error_fails_the_file() =>
        Assert.Equal(
            "SCN001",
            Assert
                .Single(
                    TestScenario.Errors(
                        ExtendedScenario.Yaml + "\nalternatives:\n  less:\n    yeers: 2022\n"
                    )
                )
                .Diagnostic.Code
        );

    [Fact]
    public void A_delta_extends_an_alternative_of_another_scenario()
    {
        var result = TestScenario.Run(
            """
            scenario: delta
            extends: { scenario: base, alternative: less }
            hosts: { japan: { agreements: { sma: { lines: { utilities: { amounts: { 2023: 5 bn JPY } } } } } } }
            """,
            ExtendedScenario.Files
        );
        // 1 of the alternative, 5 of the delta; 20 of the base in the year before.
        Assert.Equal(6e9, result.Value("support.total", 2023), 1e-3);
        Assert.Equal(21e9, result.Value("support.total", 2022), 1e-3);
    }

    /// <summary>What the alternative takes out stands in the scenario, not in the one it extends.</summary>
    [Fact]
    public void An_alternative_of_a_delta_takes_a_key_of_the_delta_out()
    {
        var file = TestScenario.Read(
            """
            scenario: delta
            extends: base
            hosts: { japan: { agreements: { sma: { lines: { a: { rule: escalate, base: 100 bn JPY, rate: 3 %, cap: 1 % } } } } } }
            alternatives:
              free: { title: T, hosts: { japan: { agreements: { sma: { lines: { a: { cap: ~ } } } } } } }
            """,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["base.yaml"] = TestScenario
                    .OneAgreement("a: { rule: level, amount: 100 bn JPY }")
                    .Replace("scenario: test", "scenario: base", StringComparison.Ordinal),
            }
        );
        Assert.False(file.HasErrors, string.Join('\n', file.Diagnostics));
        Assert.NotNull(Assert.Single(file.Variants).Model);
    }
}
