using System.Collections.Immutable;
using Calculator.Core.Compilation;
using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling;
using Calculator.Core.Scenarios;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Reading;

namespace Calculator.Cli.Commands;

/// <summary>A scenario file with its model and those of its alternatives, or every error with its place.</summary>
/// <param name="File">The file as read.</param>
/// <param name="Model">The scenario's model, or <c>null</c> when the file or an alternative has errors.</param>
/// <param name="Diagnostics">What reading and compiling found, sorted by place; of alternatives the errors only.</param>
internal sealed record CompiledFile(
    ScenarioFile File,
    Model? Model,
    ImmutableArray<PositionedDiagnostic> Diagnostics
)
{
    /// <summary>The alternatives by name; errors of theirs are errors of this file.</summary>
    public ImmutableArray<(string Name, CompiledFile File)> Variants { get; init; } = [];

    public string Name => File.Name;

    /// <summary>The scenario, or <c>null</c> when there are errors.</summary>
    public Scenario? Scenario => Model is null ? null : File.Scenario;

    public Position? PositionOf(string path) => File.PositionOf(path);

    /// <summary>The file compiled, and its alternatives too where it is no alternative itself.</summary>
    public static CompiledFile Of(ScenarioFile file)
    {
        var found = new PositionedDiagnostics(file.Diagnostics);
        var model = Compiled(file, found, errorsOnly: false);
        var variants = ImmutableArray.CreateBuilder<(string, CompiledFile)>();
        foreach (var (name, _) in file.AlternativeName is null ? file.Alternatives : [])
        {
            // An alternative nobody runs today must not fail tomorrow.
            var variant = file.Alternative(name);
            AddErrors(variant.Diagnostics, found);
            var variantModel = Compiled(variant, found, errorsOnly: true);
            variants.Add(
                (
                    name,
                    new CompiledFile(
                        variant,
                        found.HasErrors ? null : variantModel,
                        [.. found.Items]
                    )
                )
            );
        }

        return new CompiledFile(file, found.HasErrors ? null : model, [.. found.Items])
        {
            Variants = variants.ToImmutable(),
        };
    }

    private static Model? Compiled(ScenarioFile file, PositionedDiagnostics found, bool errorsOnly)
    {
        if (file.Scenario is null)
        {
            return null;
        }

        var diagnostics = new DiagnosticCollector();
        var model = ScenarioCompiler.Compile(file.Scenario, diagnostics);
        var placed = diagnostics.Items.Select(file.Place);
        if (errorsOnly)
        {
            AddErrors(placed, found);
        }
        else
        {
            foreach (var item in placed)
            {
                found.Add(item);
            }
        }

        return model;
    }

    private static void AddErrors(
        IEnumerable<PositionedDiagnostic> diagnostics,
        PositionedDiagnostics found
    )
    {
        foreach (var item in diagnostics.Where(d => d.Diagnostic.Severity == Severity.Error))
        {
            found.Add(item);
        }
    }
}
