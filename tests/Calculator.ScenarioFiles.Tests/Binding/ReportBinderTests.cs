using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;
using Calculator.ScenarioFiles.Binding;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Tests.Binding;

/// <summary>What the results are stated in.</summary>
public sealed class ReportBinderTests
{
    private static (ReportSettings Settings, Fragment Fragment) Bind(string report)
    {
        var fragment = new Fragment(report + "\n");
        return (
            ReportBinder.Bind(
                fragment.Context,
                fragment.As(ScenarioKeys.Declaration).Map(ScenarioKeys.Report)
            ),
            fragment
        );
    }

    [Theory]
    [InlineData("other: 1")]
    [InlineData("report: {}")]
    public void Results_are_in_dollars_of_each_year_unless_stated(string report)
    {
        var settings = Bind(report).Settings;
        Assert.Equal(("USD", PriceBasis.ThenYear), (settings.Currency, settings.Basis));
        Assert.False(settings.ConvertsFirst);
    }

    [Theory]
    [InlineData("FY2022", 2022)]
    [InlineData("fy 2022", 2022)]
    [InlineData("constant FY2022", 2022)]
    [InlineData("constant 2022", 2022)]
    [InlineData("then-year", null)]
    public void A_basis_is_a_year_s_prices_or_each_year_s_own(string basis, int? year) =>
        Assert.Equal(year, Bind($"report: {{ basis: {basis} }}").Settings.Basis.BaseYear);

    [Theory]
    [InlineData("report: { basis: 2022 }", "SCN012 1:18")]
    [InlineData("report: { basis: constant soon }", "SCN012 1:18")]
    [InlineData("report: { currency: JPN }", "SCN011 1:21")]
    [InlineData("report: { order: both }", "SCN005 1:18")]
    [InlineData("report: { calender: japan }", "SCN001 1:11")]
    public void A_mistake_is_told(string report, string told) =>
        Assert.Equal([told], Bind(report).Fragment.Told);

    [Fact]
    public void The_order_may_be_turned_round() =>
        Assert.True(Bind("report: { order: convert-then-deflate }").Settings.ConvertsFirst);
}
