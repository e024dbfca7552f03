using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;
using Calculator.ScenarioFiles.Binding;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Tests.Binding;

/// <summary>The rate that present values are worked out with.</summary>
public sealed class DiscountBinderTests
{
    private static (ReportSettings Settings, Fragment Fragment) Bind(
        string discount,
        PriceBasis basis
    )
    {
        var fragment = new Fragment(discount + "\n");
        return (
            DiscountBinder.Bind(
                fragment.Context,
                fragment.As(ReportKeys.Declaration).Map(ReportKeys.Discount),
                new ReportSettings("USD", basis, "report")
            ),
            fragment
        );
    }

    [Fact]
    public void Nothing_stated_changes_nothing() =>
        Assert.Null(Bind("other: 1", PriceBasis.ThenYear).Settings.DiscountRate);

    [Fact]
    public void A_rate_is_real_in_constant_prices_unless_it_says_otherwise()
    {
        var constant = PriceBasis.Constant(2022);
        Assert.False(
            Bind("discount: { rate: 3 % }", PriceBasis.ThenYear).Settings.DiscountRateIsReal
        );
        Assert.True(Bind("discount: { rate: 3 % }", constant).Settings.DiscountRateIsReal);
        Assert.False(
            Bind("discount: { rate: 3 %, kind: nominal }", constant).Settings.DiscountRateIsReal
        );
    }

    [Fact]
    public void It_may_name_its_year_and_its_source()
    {
        var settings = Bind(
            "discount: { rate: 3 %, year: FY2024, source: OMB A-94 }",
            PriceBasis.ThenYear
        ).Settings;
        Assert.Equal(
            (0.03, "OMB A-94", 2024),
            (settings.DiscountRate!.Value, settings.DiscountRate.Source, settings.DiscountYear)
        );
    }

    [Theory]
    [InlineData("discount: { year: 2024 }", "SCN002 1:1")]
    [InlineData("discount: { rate: 3 %, year: soon }", "SCN013 1:30")]
    [InlineData("discount: { rate: 3 %, kind: reel }", "SCN005 1:30")]
    [InlineData("discount: 3 %", "SCN006 1:11")]
    public void A_mistake_is_told(string discount, string told) =>
        Assert.Equal([told], Bind(discount, PriceBasis.ThenYear).Fragment.Told);
}
