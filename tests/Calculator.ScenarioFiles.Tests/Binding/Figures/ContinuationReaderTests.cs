using Calculator.Core.Agreements;
using Calculator.Core.Economy;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Tests.Binding.Figures;

/// <summary>What holds after the last year that is stated.</summary>
public sealed class ContinuationReaderTests
{
    private static readonly FigureKind s_money = FigureKind.Of(
        ParameterUnit.Money,
        ValueRange.NotNegative
    );

    private static (PathContinuation? After, Fragment Fragment) Read(string yaml)
    {
        var fragment = new Fragment(yaml + "\n");
        var after = ContinuationReader.Read(
            fragment.Context,
            fragment.As(FigureKeys.OfSchedule),
            s_money,
            Provenance.None
        );
        return (after, fragment);
    }

    [Fact]
    public void Nothing_stated_is_nothing() => Assert.Null(Read("other: 1").After);

    [Fact]
    public void The_last_value_is_held() => Assert.IsType<HoldLast>(Read("then: hold").After);

    [Fact]
    public void The_last_value_grows()
    {
        var after = Assert.IsType<GrowFromLast>(
            Read("then: { growth: 2.5 %, source: forecast }").After
        );
        Assert.Equal((0.025, "forecast"), (after.Growth.Value, after.Growth.Source));
    }

    [Fact]
    public void Another_value_follows() =>
        Assert.Equal(7, Assert.IsType<ValueAfterLast>(Read("then: 7 JPY").After).Value.Value);

    [Theory]
    [InlineData("then: held", "FIG001 1:7")]
    [InlineData("then: { growth: 2.5 %, sorce: x }", "SCN001 1:24")]
    public void What_is_no_continuation_is_told(string yaml, string told) =>
        Assert.Equal([told], Read(yaml).Fragment.Told);

    [Theory]
    [InlineData("then: 7 JPY", "JPY", true)]
    [InlineData("then: 7 USD", "JPY", false)]
    [InlineData("then: hold", "JPY", true)]
    [InlineData("then: { growth: 1 % }", "JPY", true)]
    public void A_value_that_follows_is_in_the_figures_own_unit(
        string yaml,
        string currency,
        bool fits
    )
    {
        var (after, fragment) = Read(yaml);
        Assert.Equal(fits, ContinuationReader.Fits(fragment.Context, after, Unit.Money(currency)));
        Assert.Equal(fits ? [] : ["FIG009 1:7"], fragment.Told);
    }
}
