using System.Collections.Immutable;
using Calculator.Cli.Loading;
using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling;
using Calculator.Core.Scenarios;
using Calculator.Reporting.Runs;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Reading;

namespace Calculator.TestSupport;

/// <summary>A scenario file compiled with its alternatives, or every error with its place, as <c>alliance validate</c> has it.</summary>
public sealed class TestFile
{
    private readonly FileSource _source;
    private readonly FileCheck _check;

    private TestFile(ScenarioFile file)
    {
        _source = new FileSource(file);
        _check = new FileCheck(_source);
        _check.CheckAlternatives();
        Diagnostics = [.. _check.Diagnostics];
    }

    /// <summary>What reading and compiling found, sorted by place; of alternatives the errors only.</summary>
    public ImmutableArray<PositionedDiagnostic> Diagnostics { get; }

    /// <summary>The file compiled, or <c>null</c> when it or an alternative has errors.</summary>
    public CompiledScenario? Compiled => HasErrors ? null : _check.Compiled;

    /// <summary>The scenario's model, or <c>null</c> when there are errors.</summary>
    public Model? Model => Compiled?.Model;

    /// <summary>The scenario, or <c>null</c> when there are errors.</summary>
    public Scenario? Scenario => Compiled?.Scenario;

    /// <summary>Names and titles of the alternatives.</summary>
    public ImmutableArray<(string Name, string Title)> Alternatives => _source.File.Alternatives;

    /// <summary>The alternatives, each as a file of its own; none for an alternative.</summary>
    public IEnumerable<TestFile> Variants =>
        _source.AlternativeNames.Select(n => new TestFile(_source.Alternative(n)));

    /// <summary>True when there is an error.</summary>
    public bool HasErrors => _check.HasErrors;

    /// <summary>Where an item stands, or <c>null</c>.</summary>
    public Position? PositionOf(string path) => _source.File.PositionOf(path);

    /// <summary>The run of a file that must have no error.</summary>
    /// <exception cref="InvalidOperationException">It has errors; the message tells them.</exception>
    public ScenarioRun Run()
    {
        var diagnostics = new DiagnosticCollector();
        return Compiled?.Run(diagnostics)
            ?? throw new InvalidOperationException(
                string.Join(
                    '\n',
                    Diagnostics
                        .Concat(diagnostics.Items.Select(_source.File.Place))
                        .Select(DiagnosticText.Write)
                )
            );
    }

    /// <summary>The file compiled, and its alternatives too where it is no alternative itself.</summary>
    public static TestFile Of(ScenarioFile file) => new(file);
}
