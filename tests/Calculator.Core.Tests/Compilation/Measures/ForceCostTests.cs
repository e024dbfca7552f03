using Calculator.Core.Tests.Compilation.Stationing;

namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>What the posture costs wherever its people are.</summary>
public sealed class ForceCostTests
{
    /// <summary>2023: two sites of 10 mn, 14,000 x 100,000. 2024: 1,000 are in Guam, at 15,000 + 80,000 each; 10 mn of transport and 200 mn of construction.</summary>
    [Theory]
    [InlineData("force-cost.forward", 2023, 1_420e6)]
    [InlineData("force-cost.home", 2023, 0)]
    [InlineData("force-cost.one-time", 2023, 0)]
    [InlineData("force-cost.forward", 2024, 1_320e6)]
    [InlineData("force-cost.home", 2024, 95e6)]
    [InlineData("force-cost.one-time", 2024, 210e6)]
    [InlineData("force-cost.total", 2024, 1_415e6 + 210e6)]
    [InlineData("posture.person-days", 2024, 13_000 * 365)]
    [InlineData("posture.cost-per-forward-person", 2024, 1_320e6 / 13_000)]
    public void By_hand(string line, int year, double expected) =>
        Assert.Equal(expected, PostureScenario.Run(PostureScenario.Move).Value(line, year), 1e-3);
}
