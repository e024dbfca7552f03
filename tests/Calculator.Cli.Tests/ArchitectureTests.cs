using System.Reflection;

namespace Calculator.Cli.Tests;

/// <summary>Which assembly may know which: the design's one-way data flow.</summary>
public sealed class ArchitectureTests
{
    [Theory]
    [InlineData("Calculator.Core", "")]
    [InlineData("Calculator.ScenarioFiles", "Calculator.Core YamlDotNet")]
    [InlineData("Calculator.Reporting", "Calculator.Core")]
    [InlineData("Calculator.Charts", "Calculator.Core Calculator.Reporting ScottPlot SkiaSharp")]
    [InlineData(
        "Calculator.Workbooks",
        "Calculator.Core Calculator.Reporting ClosedXML DocumentFormat.OpenXml System.IO.Packaging"
    )]
    public void An_assembly_refers_to_these_and_no_others(string assembly, string allowed)
    {
        var references = Assembly
            .LoadFrom(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"))
            .GetReferencedAssemblies()
            .Select(r => r.Name!)
            .Where(n =>
                !n.StartsWith("System.", StringComparison.Ordinal) || n == "System.IO.Packaging"
            );
        Assert.Empty(
            references.Except(
                allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries),
                StringComparer.Ordinal
            )
        );
    }
}
