using Calculator.Core.Diagnostics;
using Calculator.Reporting.Runs;
using Calculator.TestSupport;

namespace Calculator.Reporting.Tests.Runs;

public sealed class ScenarioRunTests
{
    private static readonly string s_yaml = TestScenario.OneAgreement(
        "labor: { rule: level, amount: 156.5 bn JPY, source: s }",
        host: "troops: { value: 55_000, source: s }",
        more: "question: Why?\nauthor: Somebody"
    );

    private static ScenarioSource Source(params AlternativeSource[] alternatives) =>
        new(TestScenario.Read(s_yaml).Scenario!) { Alternatives = [.. alternatives] };

    /// <summary>156.5 bn yen over 55,000 persons.</summary>
    [Fact]
    public void A_scenario_comes_to_its_report_in_one_call()
    {
        var diagnostics = new DiagnosticCollector();
        var report = ScenarioRun.Of(Source(), diagnostics)!.Report();
        Assert.False(diagnostics.HasErrors);
        Assert.Equal(156.5e9, report.Result.Value("support.total", 2024));
        Assert.Equal(156.5e9 / 55_000, report.Result.Value("support.per-troop", 2024), 1e-6);
        Assert.Equal(
            ("test", "Why?", "Somebody"),
            (report.ScenarioId, report.Question, report.Author)
        );
        Assert.NotEmpty(report.Version);
    }

    [Fact]
    public void What_compiling_finds_goes_to_the_callers_collector_and_into_the_report()
    {
        var diagnostics = new DiagnosticCollector();
        var report = ScenarioRun.Of(Source(), diagnostics)!.Report();
        var warning = Assert.Single(
            diagnostics.Items,
            d => d is { Code: "SCN010", Severity: Severity.Warning }
        );
        Assert.Contains(warning.Message, report.Warnings);
    }

    [Fact]
    public void A_scenario_that_does_not_compile_gives_no_run_and_says_why()
    {
        var scenario = TestScenario.Read(s_yaml).Scenario!;
        var host = scenario.Hosts[0];
        var diagnostics = new DiagnosticCollector();
        Assert.Null(
            ScenarioRun.Of(
                new ScenarioSource(
                    scenario with
                    {
                        Report = scenario.Report with { Currency = "USD" },
                        Hosts = [host],
                    }
                ),
                diagnostics
            )
        );
        Assert.True(diagnostics.HasErrors);
    }

    [Fact]
    public void No_alternative_is_read_before_somebody_asks_for_it()
    {
        var asked = new List<string>();
        var run = ScenarioRun.Of(Source(Asked("a"), Asked("b")), new DiagnosticCollector())!;
        var report = run.Report();
        Assert.Empty(asked);
        Assert.Equal(["a", "b"], run.Alternatives.Select(a => a.Name));

        Assert.NotNull(run.Alternatives[1].Run);
        Assert.Equal(["b"], asked);

        // Its figures may count for nothing: the warnings need the others too, each once.
        Assert.NotEmpty(report.Warnings);
        Assert.Equal(["b", "a"], asked);
        Assert.Equal(2, run.Report(withAlternatives: true).Alternatives.Length);
        Assert.Equal(["b", "a"], asked);

        AlternativeSource Asked(string name) =>
            new(
                name,
                name,
                () =>
                {
                    asked.Add(name);
                    return Source();
                }
            );
    }

    [Fact]
    public void An_alternative_with_errors_is_not_among_those_of_the_report()
    {
        var run = ScenarioRun.Of(
            Source(
                new AlternativeSource("broken", "Broken", () => null),
                new("same", "Same", () => Source())
            ),
            new DiagnosticCollector()
        )!;
        Assert.Equal(["same"], run.Report(withAlternatives: true).Alternatives.Select(a => a.Name));
        Assert.Empty(run.Report().Alternatives);
    }
}
