using Calculator.Core.Agreements;
using Calculator.Core.Economy;
using Calculator.Core.Quantities;

namespace Calculator.Core.Forces;

/// <summary>A joint programme, research and development for example: a total by year and who pays which share. Never support.</summary>
/// <param name="Id">Id in the scenario.</param>
/// <param name="Title">Its title.</param>
/// <param name="HostId">The partner.</param>
/// <param name="HostShare">The partner's share.</param>
/// <param name="Total">The rule that sets the total of a year.</param>
/// <param name="Path">Where it stands in the scenario document.</param>
public sealed record Programme(
    string Id,
    string Title,
    string HostId,
    YearPath HostShare,
    RuleUse Total,
    string Path
);

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

/// <summary>A deployment of the host's own forces, on its own account: its posture, never support.</summary>
/// <param name="Id">Id in the scenario.</param>
/// <param name="Title">Its title.</param>
/// <param name="HostId">The host.</param>
/// <param name="Personnel">Persons by year.</param>
/// <param name="Path">Where it stands in the scenario document.</param>
public sealed record HostDeployment(
    string Id,
    string Title,
    string HostId,
    YearPath Personnel,
    string Path
)
{
    /// <summary>The rule that sets its cost of a year; <c>null</c> when no amount is published.</summary>
    public RuleUse? Cost { get; init; }
}

/// <summary>Two ways to station the same force, compared.</summary>
/// <param name="Id">Id in the scenario.</param>
/// <param name="Title">Its title.</param>
/// <param name="Recurring">Recurring cost a year of the way it is done.</param>
/// <param name="Alternative">Recurring cost a year of the other way.</param>
/// <param name="OneTime">One-time cost of changing to it.</param>
/// <param name="Start">The year of the change.</param>
/// <param name="Path">Where it stands in the scenario document.</param>
public sealed record StationingOption(
    string Id,
    string Title,
    YearPath Recurring,
    YearPath Alternative,
    Figure OneTime,
    Figure Start,
    string Path
)
{
    /// <summary>Yearly discount rate of the net present value; none when <c>null</c>.</summary>
    public Figure? DiscountRate { get; init; }
}
