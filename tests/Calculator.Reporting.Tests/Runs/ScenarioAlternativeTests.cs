using Calculator.Core.Diagnostics;
using Calculator.Reporting.Runs;
using Calculator.TestSupport;

namespace Calculator.Reporting.Tests.Runs;

public sealed class ScenarioAlternativeTests
{
    private static ScenarioSource Source(string line) =>
        new(TestScenario.Read(TestScenario.OneAgreement(line)).Scenario!);

    private static ScenarioAlternative Alternative(Func<ScenarioSource?> read) =>
        CompiledScenario
            .Of(
                Source("labor: { rule: level, amount: 5 JPY }") with
                {
                    Alternatives = [new AlternativeSource("other", "Other", read)],
                },
                new DiagnosticCollector()
            )!
            .Alternatives[0];

    [Fact]
    public void Each_step_is_taken_once_however_often_it_is_asked_for()
    {
        var times = 0;
        var alternative = Alternative(() =>
        {
            times++;
            return Source("labor: { rule: level, amount: 7 JPY }");
        });
        Assert.Equal(0, times);
        Assert.Equal(7, alternative.Run!.Result.Value("support.total", 2022));
        Assert.Same(alternative.Run, alternative.Run);
        Assert.Same(alternative.Compiled, alternative.Run.Compiled);
        Assert.Equal(1, times);
    }

    [Fact]
    public void What_could_not_be_read_has_no_model_and_no_run()
    {
        var alternative = Alternative(() => null);
        Assert.Null(alternative.Source);
        Assert.Null(alternative.Compiled);
        Assert.Null(alternative.Run);
        Assert.Empty(alternative.CompilationDiagnostics);
    }

    [Fact]
    public void What_gives_no_result_says_why()
    {
        var alternative = Alternative(() =>
            Source("labor: { rule: schedule, amounts: { 2022: 5 JPY } }")
        );
        Assert.NotNull(alternative.Compiled);
        Assert.Null(alternative.Run);
        Assert.Contains(alternative.RunDiagnostics, d => d.Code == "EVA001");
    }

    /// <summary>A title changes no number: nothing is compiled again.</summary>
    [Fact]
    public void Another_title_shares_the_scenarios_model()
    {
        var source = Source("labor: { rule: level, amount: 5 JPY }");
        var compiled = CompiledScenario.Of(
            source with
            {
                Alternatives =
                [
                    new AlternativeSource(
                        "named",
                        "Named",
                        () => new ScenarioSource(source.Scenario with { Id = "b", Title = "B" })
                    ),
                ],
            },
            new DiagnosticCollector()
        )!;
        var named = compiled.Alternatives[0].Compiled!;
        Assert.Same(compiled.Model, named.Model);
        Assert.Equal("B", named.Scenario.Title);
    }
}
