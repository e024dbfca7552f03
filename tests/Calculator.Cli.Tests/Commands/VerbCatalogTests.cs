using System.Reflection;

namespace Calculator.Cli.Tests.Commands;

/// <summary>Every verb is one line of the catalog.</summary>
public sealed class VerbCatalogTests : ProgramTest
{
    [Fact]
    public void Every_verb_is_in_the_catalog_and_in_the_help()
    {
        var assembly = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "alliance.dll"));
        var contract = assembly.GetType("Calculator.Cli.Commands.IVerb")!;
        var declared = assembly
            .GetTypes()
            .Where(t =>
                contract.IsAssignableFrom(t) && t is { IsInterface: false, IsAbstract: false }
            )
            .Select(t => t.Name)
            .Order(StringComparer.Ordinal)
            .ToArray();
        var catalog = (System.Collections.IEnumerable)
            assembly
                .GetType("Calculator.Cli.Commands.VerbCatalog")!
                .GetProperty("Verbs", BindingFlags.Public | BindingFlags.Static)!
                .GetValue(null)!;
        Assert.Equal(
            declared,
            catalog.Cast<object>().Select(v => v.GetType().Name).Order(StringComparer.Ordinal)
        );
        var help = Alliance("--help").Output;
        Assert.All(
            declared,
            name =>
                Assert.Contains(
                    "\n  " + Word(name[..^"Verb".Length]) + " ",
                    help,
                    StringComparison.Ordinal
                )
        );
    }

    /// <summary>ExplainCode is the verb explain-code.</summary>
    private static string Word(string name) =>
        string.Concat(
            name.Select((c, i) => (i > 0 && char.IsUpper(c) ? "-" : "") + char.ToLowerInvariant(c))
        );
}
