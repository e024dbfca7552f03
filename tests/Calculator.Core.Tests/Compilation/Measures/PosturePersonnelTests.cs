using Calculator.Core.Tests.Compilation.Stationing;

namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>Personnel by host, service and type, at home and cut.</summary>
public sealed class PosturePersonnelTests
{
    /// <summary>500 of the fleet go home and 100 are cut; 4,000 marines go to Guam, the sender's own.</summary>
    [Theory]
    [InlineData("posture.host.japan", 14_000, 9_400)]
    [InlineData("posture.service.marine-corps", 8_000, 4_000)]
    [InlineData("posture.service.navy", 6_000, 5_400)]
    [InlineData("posture.forward", 14_000, 9_400)]
    [InlineData("posture.home", 0, 4_500)]
    [InlineData("posture.cut", 0, 100)]
    [InlineData("posture.balance", 0, 0)]
    public void Everybody_is_somewhere(string line, double first, double last)
    {
        var result = PostureScenario.Run(
            PostureScenario.Move
                + "\nhome: { change: withdraw, unit: fleet, personnel: 500, start: 2024, transport: 0 USD }"
                + "\ncut: { change: withdraw, unit: fleet, personnel: 100, start: 2025, destination: cut }"
        );
        Assert.Equal(first, result.Value(line, 2023), 1e-9);
        Assert.Equal(last, result.Value(line, 2029), 1e-9);
    }
}
