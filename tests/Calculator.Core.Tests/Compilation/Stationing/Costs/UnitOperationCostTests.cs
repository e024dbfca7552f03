using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Stationing.Costs;

/// <summary>Costs of a unit follow its people.</summary>
public sealed class UnitOperationCostTests
{
    [Fact]
    public void A_unit_type_gives_personnel_and_costs_apart()
    {
        // Half of the brigade moves: its cost follows its people.
        var result = TestScenario.Run(
            PostureScenario
                .Yaml(
                    "x: { change: move, unit: brigade, to: guam, personnel: 2_000, start: 2025 }",
                    units: "brigade: { service: army, site: okinawa, type: brigade }"
                )
                .Replace(
                    "  units:",
                    "  unit-types: { brigade: { personnel: 4_000, direct-cost: 500 mn USD, indirect-cost: 200 mn USD, overhead-cost: 100 mn USD } }\n  units:",
                    StringComparison.Ordinal
                )
        );
        Assert.Equal(4_000, result.Value("posture.site.okinawa.army", 2024));
        Assert.Equal(500e6, result.Value("posture.unit.brigade.at.okinawa.direct-cost", 2024), 1);
        Assert.Equal(250e6, result.Value("posture.unit.brigade.at.okinawa.direct-cost", 2025), 1);
        Assert.Equal(50e6, result.Value("posture.unit.brigade.at.guam.overhead-cost", 2025), 1);
    }
}
