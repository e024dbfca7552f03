using Calculator.Core.Economy;
using Calculator.Core.Forces;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Binding.Forces;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Tests.Binding.Forces;

/// <summary>A unit, and what it takes over from its type.</summary>
public sealed class UnitBinderTests
{
    private const string Catalog =
        "unit-types:\n  brigade: { personnel: 4_000, operating-cost: 1 bn USD }\n";

    private static (ForceUnit? Unit, Fragment Fragment) Bind(string yaml, params UnitType[] types)
    {
        var fragment = new Fragment(yaml + "\n", Catalog);
        var binder = new UnitBinder(
            fragment.Context,
            types.ToDictionary(t => t.Id, StringComparer.Ordinal),
            ["base"]
        );
        return (binder.Bind("first", fragment.As(UnitKeys.Declaration)), fragment);
    }

    [Fact]
    public void A_unit_has_the_people_and_costs_of_its_type_where_it_states_none()
    {
        var unit = Bind("service: army\nsite: base\ntype: brigade").Unit!;
        Assert.Equal(("First", 4_000), (unit.Title, unit.Personnel.Value));
        Assert.Equal("personnel", unit.Personnel.ChangedAt);
        var cost = Assert.Single(unit.Costs);
        Assert.Equal("operating-cost", cost.Name);
        Assert.Equal(1e9, Assert.IsType<ConstantPath>(cost.Amount).Value.Value);
    }

    [Fact]
    public void Its_own_people_and_costs_come_first()
    {
        var unit = Bind(
            "service: army\nsite: base\ntype: brigade\npersonnel: 3_500\noperating-cost: 2 bn USD"
        ).Unit!;
        Assert.Equal(3_500, unit.Personnel.Value);
        Assert.Equal(
            2e9,
            Assert.IsType<ConstantPath>(Assert.Single(unit.Costs).Amount).Value.Value
        );
    }

    [Fact]
    public void The_scenario_s_own_type_of_that_name_comes_before_the_catalog()
    {
        var own = new UnitType("brigade", "posture.unit-types.brigade")
        {
            Personnel = new Figure(100, Unit.Person, "100", "p"),
        };
        Assert.Equal(
            100,
            Bind("service: army\nsite: base\ntype: brigade", own).Unit!.Personnel.Value
        );
    }

    [Theory]
    [InlineData("presence: rotational", 1.0, "heel-to-toe rotation, the default")]
    [InlineData("presence: rotational\npresence-factor: 75 %", 0.75, null)]
    [InlineData("presence: permanent", null, null)]
    public void A_rotation_leaves_no_gaps_unless_it_says_so(
        string presence,
        double? factor,
        string? source
    )
    {
        var unit = Bind($"service: army\nsite: base\npersonnel: 10\n{presence}").Unit!;
        Assert.Equal(factor, unit.PresenceFactor?.Value);
        Assert.Equal(source, unit.PresenceFactor?.Source);
    }

    [Theory]
    [InlineData("site: base\npersonnel: 10", "SCN002 1:1")]
    [InlineData("service: US Army\nsite: base\npersonnel: 10", "POS010 1:10")]
    [InlineData("service: army\nsite: bas\npersonnel: 10", "SCN014 2:7")]
    [InlineData("service: army\nsite: base", "SCN002 1:1")]
    [InlineData("service: army\nsite: base\npersonnel: many", "FIG001 3:12")]
    [InlineData("service: army\nsite: base\npersonnel: 10\ntype: brigad", "SCN014 4:7")]
    public void A_mistake_is_told_once_and_there_is_no_unit(string yaml, string told) =>
        Assert.Equal([told], Bind(yaml).Fragment.Told);
}
