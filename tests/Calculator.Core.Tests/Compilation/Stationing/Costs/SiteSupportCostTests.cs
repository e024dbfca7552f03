namespace Calculator.Core.Tests.Compilation.Stationing.Costs;

/// <summary>A fixed sum for a site with people and a sum for each of them.</summary>
public sealed class SiteSupportCostTests
{
    [Fact]
    public void Sites_cost_a_fixed_sum_and_a_sum_for_each_person()
    {
        // Okinawa 10 mn + 8,000 x 20,000 = 170 mn; Yokosuka 10 mn + 120 mn; pay 14,000 x 80,000
        var result = PostureScenario.Run(PostureScenario.Move);
        Assert.Equal(170e6, result.Value("posture.site.okinawa.marine-corps.cost", 2023), 1);
        Assert.Equal(300e6 + 14_000 * 80_000.0, result.Value("force-cost.forward", 2023), 1);
        Assert.Equal(
            (300e6 + 14_000 * 80_000.0) / 14_000,
            result.Value("posture.cost-per-forward-person", 2023),
            1e-6
        );
    }

    /// <summary>Everybody has left Okinawa from 2025 on: not even the fixed sum is paid.</summary>
    [Fact]
    public void A_site_that_everybody_left_costs_nothing()
    {
        var result = PostureScenario.Run(
            "out: { change: withdraw, unit: marines, destination: cut, start: 2025 }"
        );
        Assert.Equal(
            [170e6, 170e6, 0, 0, 0, 0, 0],
            result.Row("posture.site.okinawa.marine-corps.cost")
        );
    }
}
