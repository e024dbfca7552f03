using Calculator.Core.Compilation.Measures;
using Calculator.Core.Compilation.Rules;

namespace Calculator.Core.Tests.Compilation;

/// <summary>What a class declares must be in its catalog: a forgotten line would make it unreachable.</summary>
public sealed class CatalogTests
{
    private static IEnumerable<Type> Implementations(Type contract) =>
        typeof(IAmountRule)
            .Assembly.GetTypes()
            .Where(t =>
                contract.IsAssignableFrom(t) && t is { IsAbstract: false, IsInterface: false }
            );

    [Fact]
    public void Every_rule_is_in_the_catalog() =>
        Assert.Equal(
            Implementations(typeof(IAmountRule)).Select(t => t.Name).Order(StringComparer.Ordinal),
            RuleCatalog
                .Rules.Select(r => r.GetType().Name)
                // One class may stand under several words: per-troop, per-person.
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_measure_is_in_the_catalog() =>
        Assert.Equal(
            Implementations(typeof(IMeasure)).Select(t => t.Name).Order(StringComparer.Ordinal),
            MeasureCatalog.Measures.Select(m => m.GetType().Name).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_rule_and_parameter_is_documented() =>
        Assert.All(
            RuleCatalog.Rules,
            r =>
            {
                Assert.NotEmpty(r.Doc);
                Assert.All(r.Parameters, p => Assert.NotEmpty(p.Doc));
            }
        );
}
