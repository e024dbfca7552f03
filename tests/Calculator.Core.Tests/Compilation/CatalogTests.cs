using Calculator.Core.Compilation.Measures;
using Calculator.Core.Compilation.Rules;
using Calculator.Core.Compilation.Stationing.Costs;

namespace Calculator.Core.Tests.Compilation;

/// <summary>What a class declares must be in its catalog: a forgotten line would make it unreachable.</summary>
public sealed class CatalogTests
{
    private static void AssertComplete<T>(IEnumerable<T> catalog)
        where T : class =>
        Assert.Equal(
            typeof(T)
                .Assembly.GetTypes()
                .Where(t =>
                    typeof(T).IsAssignableFrom(t) && t is { IsAbstract: false, IsInterface: false }
                )
                .Select(t => t.Name)
                .Order(StringComparer.Ordinal),
            // One class may stand under two names.
            catalog.Select(c => c.GetType().Name).Distinct().Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_rule_is_in_the_catalog() => AssertComplete(RuleCatalog.Rules);

    [Fact]
    public void Every_measure_is_in_the_catalog() => AssertComplete(MeasureCatalog.Measures);

    [Fact]
    public void Every_cost_of_stationing_is_in_the_catalog() =>
        AssertComplete(StationingCostCatalog.Costs);

    [Fact]
    public void Every_cost_of_a_change_is_in_the_catalog() =>
        AssertComplete(ChangeCostCatalog.Costs);

    [Fact]
    public void Costs_of_a_change_have_names_of_their_own() =>
        Assert.Distinct(ChangeCostCatalog.Costs.Select(c => c.Name));

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
