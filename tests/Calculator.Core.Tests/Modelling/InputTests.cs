using System.Collections.Immutable;
using Calculator.Core.Modelling;
using Calculator.Core.Quantities;

namespace Calculator.Core.Tests.Modelling;

public sealed class InputTests
{
    private static Figure Figure(string? source, string? changedAt = "p") =>
        new(1, Unit.Ratio, "1", "p") { Source = source, ChangedAt = changedAt };

    private static Input ByYear(params Figure[] figures) =>
        new("i", "i", Unit.Ratio, ValueRange.Any)
        {
            ByYear = figures
                .Select((f, i) => KeyValuePair.Create(2020 + i, f))
                .ToImmutableSortedDictionary(),
        };

    [Fact]
    public void Its_sources_are_those_of_its_figures_each_once() =>
        Assert.Equal(
            "MOD; GAO",
            ByYear(Figure("MOD"), Figure(null), Figure("GAO"), Figure("MOD")).Source
        );

    [Fact]
    public void Without_any_source_it_has_none() =>
        Assert.Null(ByYear(Figure(null), Figure("")).Source);

    [Fact]
    public void It_can_be_changed_where_a_scenario_states_one_of_its_figures()
    {
        Assert.True(ByYear(Figure("x", changedAt: null), Figure("x")).IsChangeable);
        Assert.False(ByYear(Figure("x", changedAt: null)).IsChangeable);
    }

    [Fact]
    public void One_value_is_no_row_of_years()
    {
        var scalar = new Input("i", "i", Unit.Ratio, ValueRange.Any) { Scalar = Figure("x") };
        Assert.False(scalar.IsByYear);
        Assert.Single(scalar.Figures);
        Assert.True(ByYear(Figure("x")).IsByYear);
    }
}
