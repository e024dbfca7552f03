using System.Collections.Immutable;
using Calculator.Core.Economy;

namespace Calculator.Core.Scenarios;

/// <summary>A fund that allies pay together by agreed shares (NATO common funding), the sending nation among them. Never support.</summary>
/// <param name="Id">Id in the scenario; part of its lines' ids.</param>
/// <param name="Title">Its title.</param>
/// <param name="Total">What is paid in all, by year.</param>
/// <param name="SenderId">The member that is the sending nation.</param>
/// <param name="Path">Where it stands in the scenario document.</param>
public sealed record CommonFund(
    string Id,
    string Title,
    YearPath Total,
    string SenderId,
    string Path
)
{
    /// <summary>Who pays which share, in the order written.</summary>
    public ImmutableArray<FundMember> Members { get; init; } = [];
}

/// <summary>A member of a common fund.</summary>
/// <param name="Id">Id of the ally; last part of its line's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Share">Its share of the total, stated for each year.</param>
public sealed record FundMember(string Id, string Name, YearPath Share);
