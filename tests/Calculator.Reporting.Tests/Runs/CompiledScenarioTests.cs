using Calculator.Core.Diagnostics;
using Calculator.Reporting.Runs;
using Calculator.TestSupport;

namespace Calculator.Reporting.Tests.Runs;

public sealed class CompiledScenarioTests
{
    private static ScenarioSource Source(string line) =>
        new(TestScenario.Read(TestScenario.OneAgreement(line)).Scenario!);

    [Fact]
    public void Compiling_works_out_no_number_and_running_does()
    {
        var compiled = CompiledScenario.Of(
            Source("labor: { rule: level, amount: 5 JPY }"),
            new DiagnosticCollector()
        )!;
        Assert.NotNull(compiled.Model.Find("support.total"));
        Assert.Equal(
            5,
            compiled.Run(new DiagnosticCollector())!.Result.Value("support.total", 2022)
        );
    }

    /// <summary>The amounts of 2023 to 2026 are missing: the model stands, and has no result.</summary>
    [Fact]
    public void What_only_the_run_finds_goes_to_the_runs_collector()
    {
        var compiling = new DiagnosticCollector();
        var compiled = CompiledScenario.Of(
            Source("labor: { rule: schedule, amounts: { 2022: 5 JPY } }"),
            compiling
        );
        Assert.False(compiling.HasErrors);
        var running = new DiagnosticCollector();
        Assert.Null(compiled!.Run(running));
        Assert.All(running.Items, i => Assert.Equal("EVA001", i.Code));
        Assert.NotEmpty(running.Items);
    }

    [Fact]
    public void Found_are_the_warnings_of_reading_and_compiling_by_place()
    {
        var reading = new Diagnostic("X1", Severity.Warning, "hosts", "of reading");
        var compiled = CompiledScenario.Of(
            Source("labor: { rule: level, amount: 5 JPY }") with
            {
                PlaceOf = path => new SourcePlace("s.yaml", path.Length, 1),
                Found = [new PlacedDiagnostic(reading, new SourcePlace("s.yaml", 1, 1))],
            },
            new DiagnosticCollector()
        )!;
        Assert.Equal("of reading", compiled.Found[0].Diagnostic.Message);
        Assert.Contains(compiled.Found, d => d.Diagnostic.Code == "SCN010");
        Assert.Equal(compiled.Found.OrderBy(d => d.Place!.Value.Line), compiled.Found);
    }
}
