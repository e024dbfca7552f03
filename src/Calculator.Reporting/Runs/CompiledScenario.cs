using System.Collections.Immutable;
using Calculator.Core.Compilation;
using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Scenarios;

namespace Calculator.Reporting.Runs;

/// <summary>A scenario with its model: units checked, nothing missing, no number worked out yet.</summary>
public sealed class CompiledScenario
{
    private CompiledScenario(
        ScenarioSource source,
        Model model,
        ImmutableArray<PlacedDiagnostic> found
    )
    {
        Source = source;
        Model = model;
        Found = found;
        Alternatives = [.. source.Alternatives.Select(a => new ScenarioAlternative(a, this))];
    }

    /// <summary>The scenario and where it came from.</summary>
    public ScenarioSource Source { get; }

    /// <summary>The scenario.</summary>
    public Scenario Scenario => Source.Scenario;

    /// <summary>Its lines and inputs.</summary>
    public Model Model { get; }

    /// <summary>Warnings and notes of reading and compiling, by place.</summary>
    public ImmutableArray<PlacedDiagnostic> Found { get; }

    /// <summary>The scenario's alternatives in its order, none of them read before it is asked for.</summary>
    public ImmutableArray<ScenarioAlternative> Alternatives { get; }

    /// <summary>Compiles a scenario.</summary>
    /// <param name="source">The scenario.</param>
    /// <param name="diagnostics">Takes what is found: errors, warnings and notes.</param>
    /// <returns>The compiled scenario, or <c>null</c> after errors.</returns>
    public static CompiledScenario? Of(ScenarioSource source, DiagnosticCollector diagnostics)
    {
        var found = new DiagnosticCollector();
        var model = ScenarioCompiler.Compile(source.Scenario, found);
        foreach (var item in found.Items)
        {
            diagnostics.Add(item);
        }

        return model is null
            ? null
            : new CompiledScenario(
                source,
                model,
                PlacedDiagnostic.Sorted(source.Found.Concat(found.Items.Select(source.Placed)))
            );
    }

    /// <summary>Compiles an alternative. Where no number differs the model is this one's.</summary>
    internal CompiledScenario? Alternative(
        ScenarioSource alternative,
        DiagnosticCollector diagnostics
    ) =>
        HasNumbersOf(alternative.Scenario)
            ? new CompiledScenario(alternative, Model, PlacedDiagnostic.Sorted(alternative.Found))
            : Of(alternative, diagnostics);

    private bool HasNumbersOf(Scenario other) =>
        other.Published.IsEmpty
        && Scenario with
        {
            Id = other.Id,
            Title = other.Title,
            Question = other.Question,
            Author = other.Author,
            Published = other.Published,
        } == other;

    /// <summary>Works out every line in every year.</summary>
    /// <param name="diagnostics">Takes what only the values tell: errors, and warnings such as a total that is exceeded.</param>
    /// <returns>The run, or <c>null</c> after errors: an input without a value for a year, a result that is no number.</returns>
    public ScenarioRun? Run(DiagnosticCollector diagnostics)
    {
        var found = new DiagnosticCollector();
        var result = EvaluationResult.Run(Model, found);
        foreach (var item in found.Items)
        {
            diagnostics.Add(item);
        }

        return result is null
            ? null
            : new ScenarioRun(this, result, [.. found.Items.Select(Source.Placed)]);
    }
}
