using Calculator.Core.Economy;
using Calculator.ScenarioFiles.Binding;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Tests.Binding;

/// <summary>Nations whose defence spending is set beside one another.</summary>
public sealed class AllyBinderTests
{
    [Fact]
    public void An_ally_needs_its_share_alone()
    {
        var fragment = new Fragment(
            "japan: { defence-share: 1.1 %, target-share: 2 %, gdp: 5 tn USD }\natlantis: { name: Atlantis, defence-share: 3 % }\nkorea: { gdp: 2 tn USD }\n"
        );
        var allies = fragment.Names.All(ScenarioKeys.Allies, AllyBinder.Bind);
        Assert.Equal(["Japan", "Atlantis"], allies.Select(a => a.Name));
        Assert.Equal(0.02, Assert.IsType<ConstantPath>(allies[0].Target).Value.Value);
        Assert.Null(allies[1].Gdp);
        Assert.Equal(["SCN002 3:1"], fragment.Told);
    }

    [Theory]
    [InlineData("japan: { defence-share: 101 % }", "FIG003 1:25")]
    [InlineData("japan: { defence-share: 1 %, gdp: 0 USD }", "FIG003 1:35")]
    [InlineData("japan: { defence-share: 1 %, target: 2 % }", "SCN001 1:30")]
    public void A_mistake_is_told(string yaml, string told)
    {
        var fragment = new Fragment(yaml + "\n");
        fragment.Names.All(ScenarioKeys.Allies, AllyBinder.Bind);
        Assert.Equal([told], fragment.Told);
    }
}
