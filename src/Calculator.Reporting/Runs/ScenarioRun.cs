using System.Collections.Immutable;
using Calculator.Core.Comparison;
using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Scenarios;

namespace Calculator.Reporting.Runs;

/// <summary>A scenario worked out: the way from a scenario to its report. Tables, charts and workbooks are made of the report.</summary>
/// <example><code>var report = ScenarioRun.Of(new ScenarioSource(scenario), diagnostics)?.Report();</code></example>
public sealed class ScenarioRun
{
    internal ScenarioRun(
        CompiledScenario compiled,
        EvaluationResult result,
        ImmutableArray<PlacedDiagnostic> found
    )
    {
        Compiled = compiled;
        Result = result;
        Found = found;
    }

    /// <summary>The scenario with its model.</summary>
    public CompiledScenario Compiled { get; }

    /// <summary>The scenario.</summary>
    public Scenario Scenario => Compiled.Scenario;

    /// <summary>Its lines and inputs.</summary>
    public Model Model => Compiled.Model;

    /// <summary>The value of every line in every year.</summary>
    public EvaluationResult Result { get; }

    /// <summary>Warnings that only the values tell.</summary>
    public ImmutableArray<PlacedDiagnostic> Found { get; }

    /// <summary>The scenario's alternatives, none of them read before it is asked for.</summary>
    public ImmutableArray<ScenarioAlternative> Alternatives => Compiled.Alternatives;

    /// <summary>Compiles a scenario and works it out.</summary>
    /// <param name="source">The scenario.</param>
    /// <param name="diagnostics">Takes what is found: errors, warnings and notes.</param>
    /// <returns>The run, or <c>null</c> after errors.</returns>
    public static ScenarioRun? Of(ScenarioSource source, DiagnosticCollector diagnostics) =>
        CompiledScenario.Of(source, diagnostics)?.Run(diagnostics);

    /// <summary>Every warning and note of the run by place: what its report tells, with codes.</summary>
    public ImmutableArray<PlacedDiagnostic> Diagnostics =>
        PlacedDiagnostic.Sorted(
            ReportBuilder.Told(this, PublishedRecord.Of(Result, Scenario.Published))
        );

    /// <summary>What a reader is told of the run. Its warnings are worked out when they are read, and with them the alternatives:
    /// a figure that an alternative states and that counts for nothing there is among them.</summary>
    /// <param name="withAlternatives">True to put the alternatives into the report, for the switch of its workbook.</param>
    public Report Report(bool withAlternatives = false) =>
        ReportBuilder.Build(this, withAlternatives);
}
