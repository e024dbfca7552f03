using Calculator.Core.Economy;
using Calculator.Core.Forces;
using Calculator.ScenarioFiles.Binding.Forces;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Tests.Binding.Forces;

/// <summary>A type of unit and its yearly costs.</summary>
public sealed class UnitTypeBinderTests
{
    [Fact]
    public void Costs_come_in_a_fixed_order_whatever_the_file_s()
    {
        var fragment = new Fragment("overhead-cost: 3 USD\noperating-cost: 1 USD\npersonnel: 40\n");
        var type = UnitTypeBinder.Bind("t", fragment.As(UnitTypeKeys.Declaration));
        Assert.Equal(["operating-cost", "overhead-cost"], type.Costs.Select(c => c.Name));
        Assert.Equal(40, type.Personnel!.Value);
        Assert.Empty(fragment.Told);
    }

    [Fact]
    public void A_key_that_is_none_is_told()
    {
        var fragment = new Fragment("operating-costs: 1 USD\n");
        UnitTypeBinder.Bind("t", fragment.As(UnitTypeKeys.Declaration));
        Assert.Equal(["SCN001 1:1"], fragment.Told);
        Assert.Equal("operating-cost", fragment.Found[0].DidYouMean);
    }

    [Fact]
    public void The_unit_s_cost_replaces_the_type_s_of_that_name_alone()
    {
        var usual = Costs("operating-cost: 1 USD\ndirect-cost: { 2022: 2 USD }\n");
        var own = Costs("operating-cost: 5 USD\n");
        var reader = new Fragment("a: 1\n").As(UnitTypeKeys.Declaration);
        var costs = UnitTypeBinder.WithUsual(own, usual, reader).ToArray();
        Assert.Equal(["operating-cost", "direct-cost"], costs.Select(c => c.Name));
        Assert.Equal(5, Assert.IsType<ConstantPath>(costs[0].Amount).Value.Value);
        Assert.IsType<SchedulePath>(costs[1].Amount);
    }

    [Fact]
    public void A_cost_taken_over_is_changed_at_the_unit()
    {
        var reader = new Fragment("a: 1\n").As(UnitTypeKeys.Declaration);
        var cost = Assert.Single(
            UnitTypeBinder.WithUsual([], Costs("operating-cost: 1 USD\n"), reader)
        );
        Assert.Equal("operating-cost", Assert.IsType<ConstantPath>(cost.Amount).Value.ChangedAt);
    }

    private static System.Collections.Immutable.ImmutableArray<UnitCost> Costs(string yaml) =>
        UnitTypeBinder.Bind("t", new Fragment(yaml).As(UnitTypeKeys.Declaration)).Costs;
}
