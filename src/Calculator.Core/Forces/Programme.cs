using Calculator.Core.Agreements;
using Calculator.Core.Economy;

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
