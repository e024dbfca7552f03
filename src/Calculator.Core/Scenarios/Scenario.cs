using System.Collections.Immutable;
using Calculator.Core.Economy;
using Calculator.Core.Forces;
using Calculator.Core.Published;
using Calculator.Core.Quantities;
using Calculator.Core.Time;

namespace Calculator.Core.Scenarios;

/// <summary>A scenario as its file states it: plain data, nothing worked out.</summary>
/// <param name="Id">Id, also the name of the output folder: letters, digits and dashes.</param>
/// <param name="Title">Title, as written.</param>
/// <param name="Horizon">Fiscal years covered.</param>
/// <param name="Report">Terms of the results.</param>
public sealed record Scenario(string Id, string Title, YearRange Horizon, ReportSettings Report)
{
    public string? Question { get; init; }

    public string? Author { get; init; }

    /// <summary>Every figure that the scenario states itself and that may count into a result; data of named series is not among them.</summary>
    public ImmutableArray<Figure> StatedFigures { get; init; } = [];

    public EconomySettings Economy { get; init; } = EconomySettings.None;

    public ImmutableArray<Host> Hosts { get; init; } = [];

    public Posture Posture { get; init; } = Posture.None;

    public ImmutableArray<Programme> Programmes { get; init; } = [];

    public ImmutableArray<Contingency> Contingencies { get; init; } = [];

    public ImmutableArray<HostDeployment> HostDeployments { get; init; } = [];

    public ImmutableArray<StationingOption> Options { get; init; } = [];

    /// <summary>Funds that allies pay together.</summary>
    public ImmutableArray<CommonFund> CommonFunds { get; init; } = [];

    /// <summary>Members of the alliance whose own defence spending is compared.</summary>
    public ImmutableArray<Ally> Allies { get; init; } = [];

    /// <summary>Lines by formulas of the scenario's own.</summary>
    public ImmutableArray<OwnLine> OwnLines { get; init; } = [];

    /// <summary>What was printed elsewhere for results of the scenario. No line reads it.</summary>
    public ImmutableArray<PublishedFigure> Published { get; init; } = [];
}
