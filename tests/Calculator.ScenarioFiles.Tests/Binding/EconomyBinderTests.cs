using Calculator.Core.Economy;
using Calculator.ScenarioFiles.Binding;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Tests.Binding;

/// <summary>Exchange rates, indices, deflators.</summary>
public sealed class EconomyBinderTests
{
    private static (EconomySettings Economy, Fragment Fragment) Bind(string yaml)
    {
        var fragment = new Fragment(yaml + "\n");
        return (
            EconomyBinder.Bind(
                fragment.Context,
                fragment.As(ScenarioKeys.Declaration).Map(ScenarioKeys.Economy)
            ),
            fragment
        );
    }

    [Fact]
    public void Nothing_stated_is_nothing() =>
        Assert.Same(EconomySettings.None, Bind("other: 1").Economy);

    [Fact]
    public void Each_part_goes_by_its_names()
    {
        var (economy, fragment) = Bind(
            """
            economy:
              exchange-rates: { JPY: 115.9 JPY/USD, KRW: { 2022: 1_300 KRW/USD } }
              indices: { cpi: 2 % }
              deflators: { USD: { 2022: 100, 2023: 102 } }
            """
        );
        Assert.Empty(fragment.Told);
        Assert.Equal(["JPY", "KRW"], economy.ExchangeRates.Keys.Order());
        Assert.Equal(["cpi"], economy.Indices.Keys);
        Assert.Equal(["USD"], economy.Deflators.Keys);
    }

    [Theory]
    [InlineData("economy: { exchange-rates: { USD: 1 } }", "ECO006 1:30")]
    [InlineData("economy: { exchange-rates: { YEN: 115.9 } }", "SCN011 1:30")]
    [InlineData("economy: { deflators: { cpi: 2 % } }", "SCN011 1:25")]
    [InlineData("economy: { deflators: { USD: 5 bn USD } }", "FIG002 1:30")]
    [InlineData("economy: { indices: { cpi: 102 } }", "FIG012 1:28")]
    [InlineData("economy: { rates: { JPY: 100 JPY/USD } }", "SCN001 1:12")]
    public void A_mistake_is_told(string yaml, string told) =>
        Assert.Equal([told], Bind(yaml).Fragment.Told);
}
