using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Stationing;

/// <summary>Costs of a posture together.</summary>
public sealed class PostureCostsTests
{
    [Fact]
    public void Moved_home_goes_on_costing_and_cut_does_not()
    {
        static EvaluationResult With(string destination) =>
            TestScenario.Run(
                PostureScenario.Yaml(
                    $"out: {{ change: withdraw, unit: marines, personnel: 3_000, start: 2024, destination: {destination} }}"
                )
            );
        var (home, cut) = (With("home"), With("cut"));
        Assert.Equal(3000, home.Value("posture.home", 2024));
        Assert.Equal(3000, cut.Value("posture.cut", 2024));
        Assert.Equal(home.Value("posture.forward", 2024), cut.Value("posture.forward", 2024));
        // 3,000 x (15,000 + 80,000)
        Assert.Equal(
            285e6,
            home.Value("force-cost.total", 2024) - cut.Value("force-cost.total", 2024),
            1
        );
    }

    /// <summary>Costs of one place stand together, each kind of cost in the catalog's order.</summary>
    [Fact]
    public void Lines_stand_by_place_and_then_by_cost() =>
        Assert.Equal(
            [
                "posture.site.okinawa.marine-corps.cost",
                "posture.site.okinawa.marine-corps.pay",
                "posture.site.yokosuka.navy.cost",
                "posture.site.yokosuka.navy.pay",
                "posture.home.navy.cost",
                "posture.home.navy.pay",
            ],
            PostureScenario
                .Run("out: { change: withdraw, unit: fleet, personnel: 500, start: 2024 }")
                .Model.Lines.Where(l => l.Role == LineRole.SenderCost)
                .Select(l => l.Id)
        );
}
