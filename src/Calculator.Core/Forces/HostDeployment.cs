using Calculator.Core.Agreements;
using Calculator.Core.Economy;

namespace Calculator.Core.Forces;

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
