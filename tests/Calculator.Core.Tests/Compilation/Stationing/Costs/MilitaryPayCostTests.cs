namespace Calculator.Core.Tests.Compilation.Stationing.Costs;

/// <summary>Pay of people where they are.</summary>
public sealed class MilitaryPayCostTests
{
    /// <summary>8,000 x 80,000 in 2023; 7,000 in Okinawa and 1,000 in Guam a year later.</summary>
    [Fact]
    public void Pay_follows_people()
    {
        var result = PostureScenario.Run(PostureScenario.Move);
        Assert.Equal(640e6, result.Value("posture.site.okinawa.marine-corps.pay", 2023), 1e-3);
        Assert.Equal(560e6, result.Value("posture.site.okinawa.marine-corps.pay", 2024), 1e-3);
        Assert.Equal(80e6, result.Value("posture.site.guam.marine-corps.pay", 2024), 1e-3);
    }

    [Fact]
    public void People_taken_home_are_paid_there()
    {
        var result = PostureScenario.Run(
            "out: { change: withdraw, unit: fleet, personnel: 500, start: 2024, transport: 0 USD }"
        );
        Assert.Equal([0, 40e6, 40e6, 40e6, 40e6, 40e6, 40e6], result.Row("posture.home.navy.pay"));
    }
}
