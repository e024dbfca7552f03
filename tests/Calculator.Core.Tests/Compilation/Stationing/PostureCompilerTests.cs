using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Stationing;

/// <summary>Sites, units and changes to personnel, by hand calculation.</summary>
public sealed class PostureCompilerTests
{
    [Fact]
    public void A_move_over_four_years_shows_its_ramp_at_both_sites()
    {
        var result = PostureScenario.Run(PostureScenario.Move);
        Assert.Equal(
            [8000, 7000, 6000, 5000, 4000, 4000, 4000],
            PostureScenario.Row(result, "posture.site.okinawa")
        );
        Assert.Equal(
            [0, 1000, 2000, 3000, 4000, 4000, 4000],
            PostureScenario.Row(result, "posture.site.guam")
        );
        Assert.Equal(
            [14000, 13000, 12000, 11000, 10000, 10000, 10000],
            PostureScenario.Row(result, "japan.troops")
        );
        Assert.All(PostureScenario.Row(result, "posture.balance"), v => Assert.Equal(0, v));
    }

    /// <summary>Nothing is stationed: no line at all.</summary>
    [Fact]
    public void Without_units_there_is_no_posture() =>
        Assert.DoesNotContain(
            TestScenario
                .Run(TestScenario.OneAgreement("a: { rule: level, amount: 1 JPY }"))
                .Model.Lines,
            l => l.Id.StartsWith("posture.", StringComparison.Ordinal)
        );
}
