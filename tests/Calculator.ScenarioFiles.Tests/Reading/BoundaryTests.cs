using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Calculator.ScenarioFiles.Reading;

namespace Calculator.ScenarioFiles.Tests.Reading;

/// <summary>The project ends at the scenario: it compiles nothing and sees no result.</summary>
public sealed class BoundaryTests
{
    [Fact]
    public void Nothing_here_knows_models_or_results()
    {
        using var stream = File.OpenRead(typeof(ScenarioFileReader).Assembly.Location);
        using var assembly = new PEReader(stream);
        var metadata = assembly.GetMetadataReader();
        var used = metadata
            .TypeReferences.Select(metadata.GetTypeReference)
            .Select(t =>
                (Namespace: metadata.GetString(t.Namespace), Name: metadata.GetString(t.Name))
            )
            .ToArray();
        Assert.Contains(("Calculator.Core.Scenarios", "Scenario"), used);
        Assert.DoesNotContain(
            used,
            t =>
                t.Namespace.StartsWith("Calculator.Core.Evaluation", StringComparison.Ordinal)
                || t.Namespace.StartsWith("Calculator.Core.Modelling", StringComparison.Ordinal)
        );
        // The rules declare their parameters; nothing else of compiling is known.
        Assert.Equal(
            ["IAmountRule", "RuleCatalog"],
            used.Where(t =>
                    t.Namespace.StartsWith("Calculator.Core.Compilation", StringComparison.Ordinal)
                )
                .Select(t => t.Name)
                .Order(StringComparer.Ordinal)
        );
    }
}
