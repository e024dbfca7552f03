using Calculator.Core.Diagnostics;
using Calculator.Reporting.Runs;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Reading;

namespace Calculator.Cli.Loading;

/// <summary>A scenario file compiled, with everything that is wrong with it told at its place.</summary>
internal sealed class FileCheck
{
    private readonly FileSource _source;
    private readonly PositionedDiagnostics _found;

    public FileCheck(FileSource source)
    {
        _source = source;
        _found = new PositionedDiagnostics(source.File.Diagnostics);
        if (source.Scenario() is { } scenario)
        {
            var diagnostics = new DiagnosticCollector();
            Compiled = CompiledScenario.Of(scenario, diagnostics);
            Add(diagnostics.Items.Select(source.File.Place));
        }
    }

    /// <summary>The scenario with its model, or <c>null</c> where it has errors.</summary>
    public CompiledScenario? Compiled { get; }

    /// <summary>Errors, warnings and notes, sorted by place; of alternatives errors only.</summary>
    public IReadOnlyList<PositionedDiagnostic> Diagnostics => _found.Items;

    /// <summary>True when the file has an error.</summary>
    public bool HasErrors => _found.HasErrors;

    /// <summary>Reads and compiles every alternative: one that nobody runs today must not fail tomorrow.</summary>
    public void CheckAlternatives()
    {
        foreach (var name in _source.AlternativeNames)
        {
            var file = _source.Alternative(name);
            Add(Errors(file.Diagnostics));
            Add(Errors(OfCompiling(name, file).Select(file.Place)));
        }
    }

    private IEnumerable<Diagnostic> OfCompiling(string name, ScenarioFile file)
    {
        if (
            Compiled?.Alternatives.FirstOrDefault(a => a.Name == name) is
            { Source: not null } alternative
        )
        {
            return alternative.CompilationDiagnostics;
        }

        // What has errors is no source of a run, but compiling it may find more of them.
        var diagnostics = new DiagnosticCollector();
        if (file.Scenario is { } scenario)
        {
            CompiledScenario.Of(new ScenarioSource(scenario), diagnostics);
        }

        return diagnostics.Items;
    }

    private static IEnumerable<PositionedDiagnostic> Errors(
        IEnumerable<PositionedDiagnostic> diagnostics
    ) => diagnostics.Where(d => d.Diagnostic.Severity == Severity.Error);

    private void Add(IEnumerable<PositionedDiagnostic> diagnostics)
    {
        foreach (var item in diagnostics)
        {
            _found.Add(item);
        }
    }
}
