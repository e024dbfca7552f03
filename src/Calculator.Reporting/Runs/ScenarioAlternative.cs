using System.Collections.Immutable;
using Calculator.Core.Diagnostics;

namespace Calculator.Reporting.Runs;

/// <summary>An alternative of a scenario. It is read, compiled and run when that is asked for, each once.</summary>
public sealed class ScenarioAlternative
{
    private readonly Lazy<ScenarioSource?> _source;
    private readonly Lazy<(CompiledScenario? Scenario, ImmutableArray<Diagnostic> Found)> _compiled;
    private readonly Lazy<(ScenarioRun? Run, ImmutableArray<Diagnostic> Found)> _run;

    internal ScenarioAlternative(AlternativeSource source, CompiledScenario of)
    {
        Name = source.Name;
        Title = source.Title;
        _source = new(source.Read);
        _compiled = new(() => Told(d => Source is { } read ? of.Alternative(read, d) : null));
        _run = new(() => Told(d => Compiled?.Run(d)));
    }

    /// <summary>Its name in the scenario.</summary>
    public string Name { get; }

    /// <summary>Its title, as written (untrusted text).</summary>
    public string Title { get; }

    /// <summary>The alternative as a scenario of its own; <c>null</c> where it has errors.</summary>
    public ScenarioSource? Source => _source.Value;

    /// <summary>The same with its model; <c>null</c> where reading or compiling found errors.</summary>
    public CompiledScenario? Compiled => _compiled.Value.Scenario;

    /// <summary>The same with its values; <c>null</c> where there was an error on the way.</summary>
    public ScenarioRun? Run => _run.Value.Run;

    /// <summary>What compiling the alternative found.</summary>
    public ImmutableArray<Diagnostic> CompilationDiagnostics => _compiled.Value.Found;

    /// <summary>What working out the alternative found.</summary>
    public ImmutableArray<Diagnostic> RunDiagnostics => _run.Value.Found;

    private static (T? Made, ImmutableArray<Diagnostic> Found) Told<T>(
        Func<DiagnosticCollector, T?> make
    )
    {
        var diagnostics = new DiagnosticCollector();
        var made = make(diagnostics);
        return (made, [.. diagnostics.Items]);
    }
}
