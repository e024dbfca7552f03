using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Stationing.Programmes;

/// <summary>Stationed or rotational: premium, payback, present value.</summary>
public sealed class StationingOptionCompilerTests
{
    /// <summary>Deni (2017): a rotational armored brigade costs 135 mn USD a year more than a stationed one; 300 mn USD once in Germany, 600 in Poland.</summary>
    [Theory]
    [InlineData(300, 2.22, 2019)]
    [InlineData(600, 4.44, 2021)]
    public void A_stationed_brigade_pays_back_in_the_published_time(
        double oneTime,
        double years,
        int paidBackIn
    )
    {
        var result = TestScenario.Run(
            $$"""
            scenario: test
            years: 2017-2036
            stationing-options:
              brigade: { recurring: 1_190 mn USD, alternative: 1_055 mn USD, one-time: {{oneTime}} mn USD, start: 2017, discount-rate: 3 % }
            """
        );
        Assert.Equal(135e6, result.Value("option.brigade.premium", 2017), 1);
        Assert.Equal(years, result.Value("option.brigade.payback-years", 2017), 0.01);
        Assert.Equal(paidBackIn, result.Value("option.brigade.payback-year", 2036));
        // Twenty years: -one-time + 135 x (1 - 1.03^-20) / (1 - 1/1.03)
        var expected = -oneTime + 135 * (1 - Math.Pow(1.03, -20)) / (1 - 1 / 1.03);
        Assert.Equal(expected, result.Value("option.brigade.net-present-value", 2036) / 1e6, 1e-6);
    }

    /// <summary>A premium of -5 mn never pays anything back.</summary>
    [Fact]
    public void What_saves_nothing_is_never_paid_back()
    {
        var result = TestScenario.Run(
            """
            scenario: test
            years: 2020-2022
            stationing-options: { x: { recurring: 10 mn USD, alternative: 15 mn USD, one-time: 1 mn USD, start: 2021 } }
            """
        );
        Assert.Equal([0, -6e6, -11e6], result.Values("option.x.cumulative").ToArray());
        Assert.Equal(double.NaN, result.Value("option.x.payback-years", 2022));
        Assert.Equal(double.NaN, result.Value("option.x.payback-year", 2022));
        Assert.Null(result.Model.Find("option.x.net-present-value"));
    }
}
