namespace Calculator.Core.Tests.Compilation.Stationing;

/// <summary>Persons assigned, by unit and site.</summary>
public sealed class PresenceCompilerTests
{
    /// <summary>8,000 less 1,000 a year in Okinawa; in Guam what came, and 500 less once they left again.</summary>
    [Fact]
    public void People_leave_one_site_and_come_to_the_other()
    {
        var result = PostureScenario.Run(
            PostureScenario.Move
                + "\nback: { change: move, unit: marines, from: guam, to: okinawa, personnel: 500, start: 2029, transport: 0 USD, construction: 0 USD }"
        );
        Assert.Equal(
            [8000, 7000, 6000, 5000, 4000, 4000, 4500],
            result.Row("posture.unit.marines.at.okinawa")
        );
        Assert.Equal(
            [0, 1000, 2000, 3000, 4000, 4000, 3500],
            result.Row("posture.unit.marines.at.guam")
        );
    }
}
