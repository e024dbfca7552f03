using System.Reflection;

namespace Calculator.Cli.Tests;

/// <summary>Which assembly may know which: the design's one-way data flow.</summary>
public sealed class ArchitectureTests
{
    [Theory]
    [InlineData("Calculator.Core", "MathNet.Numerics")]
    [InlineData("Calculator.ScenarioFiles", "Calculator.Core YamlDotNet")]
    [InlineData("Calculator.Reporting", "Calculator.Core")]
    [InlineData(
        "Calculator.Charts",
        "Calculator.Core Calculator.Reporting ScottPlot SkiaSharp SkiaSharp.HarfBuzz"
    )]
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

    /// <summary>The design's packages, kept out of where they do not belong whatever the assembly's list says today.</summary>
    [Theory]
    [InlineData(
        "Calculator.Core",
        "YamlDotNet ClosedXML DocumentFormat.OpenXml ScottPlot SkiaSharp Spectre.Console System.CommandLine System.Console System.IO.FileSystem"
    )]
    [InlineData(
        "Calculator.ScenarioFiles",
        "Calculator.Reporting Calculator.Charts Calculator.Workbooks System.Console"
    )]
    [InlineData("Calculator.Reporting", "Calculator.ScenarioFiles YamlDotNet System.Console")]
    [InlineData("Calculator.Charts", "Calculator.ScenarioFiles YamlDotNet System.Console")]
    [InlineData("Calculator.Workbooks", "Calculator.ScenarioFiles YamlDotNet System.Console")]
    public void An_assembly_never_refers_to_these(string assembly, string forbidden) =>
        Assert.Empty(
            Assembly
                .LoadFrom(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"))
                .GetReferencedAssemblies()
                .Select(r => r.Name!)
                .Intersect(forbidden.Split(' '), StringComparer.Ordinal)
        );

    [Fact]
    public void Only_the_program_knows_the_console_and_the_command_line()
    {
        var references = Assembly
            .LoadFrom(Path.Combine(AppContext.BaseDirectory, "alliance.dll"))
            .GetReferencedAssemblies()
            .Select(r => r.Name!)
            .ToArray();
        Assert.Contains("System.CommandLine", references);
        Assert.Contains("Spectre.Console", references);
        Assert.DoesNotContain("YamlDotNet", references);
        Assert.DoesNotContain("ScottPlot", references);
    }
}
