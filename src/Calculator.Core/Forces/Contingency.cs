using Calculator.Core.Economy;
using Calculator.Core.Quantities;

namespace Calculator.Core.Forces;

/// <summary>A contingency: what temporary sites would cost if it came to it, and its probability in a year.</summary>
/// <param name="Id">Id in the scenario.</param>
/// <param name="Title">Its title.</param>
/// <param name="HostId">The host.</param>
/// <param name="Sites">Temporary sites, a count.</param>
/// <param name="SetUp">Setting up one site.</param>
/// <param name="Persons">Persons at all sites together.</param>
/// <param name="Days">Days there.</param>
/// <param name="DailyCost">A person's cost a day.</param>
/// <param name="Probability">Probability that it happens in a year.</param>
/// <param name="Path">Where it stands in the scenario document.</param>
public sealed record Contingency(
    string Id,
    string Title,
    string HostId,
    Figure Sites,
    Figure SetUp,
    Figure Persons,
    Figure Days,
    Figure DailyCost,
    YearPath Probability,
    string Path
)
{
    /// <summary>Fuel and ammunition that the host provides, for a person and day.</summary>
    public Figure? HostProvides { get; init; }
}
