using Calculator.Core.Economy;

namespace Calculator.Core.Forces;

/// <summary>What stationing costs the sending nation: <c>C = sum over sites F + v x N</c>, by region and service.</summary>
/// <param name="Id">Id in the scenario.</param>
/// <param name="Where">A host's id, a site's id, or <c>home</c>; everywhere when <c>null</c>.</param>
/// <param name="Service">A service; every service when <c>null</c>.</param>
/// <param name="Path">Where it stands in the scenario document.</param>
public sealed record CostRate(string Id, string? Where, string? Service, string Path)
{
    public const string Home = "home";

    /// <summary>Fixed cost of a site a year, paid while the service has people there.</summary>
    public YearPath? FixedPerSite { get; init; }

    /// <summary>Variable cost of a person a year, pay apart.</summary>
    public YearPath? PerPerson { get; init; }

    /// <summary>Pay and allowances of a person a year.</summary>
    public YearPath? Pay { get; init; }
}
