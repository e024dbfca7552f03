using Calculator.Core.Economy;

namespace Calculator.Core.Scenarios;

/// <summary>A member of the alliance whose own defence spending is compared with the others'.</summary>
/// <param name="Id">Id in the scenario; part of its lines' ids.</param>
/// <param name="Name">Its name.</param>
/// <param name="DefenceShare">Defence spending as a share of GDP.</param>
/// <param name="Path">Where it stands in the scenario document.</param>
public sealed record Ally(string Id, string Name, YearPath DefenceShare, string Path)
{
    /// <summary>Gross domestic product, nominal; without it there are shares but no amounts.</summary>
    public YearPath? Gdp { get; init; }

    /// <summary>The share of GDP aimed at in each year, for example linear from 2 % in 2025 to 3.5 % in 2035.</summary>
    public YearPath? Target { get; init; }
}
