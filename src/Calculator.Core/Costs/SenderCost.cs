using Calculator.Core.Agreements;
using Calculator.Core.Time;

namespace Calculator.Core.Costs;

/// <summary>One cost of the sending nation for the force in a host.</summary>
/// <param name="Id">Id within the host.</param>
/// <param name="Title">Its title.</param>
/// <param name="Component">What is paid for.</param>
/// <param name="Rule">The rule that sets its amount.</param>
/// <param name="Path">Where it stands in the scenario document.</param>
public sealed record SenderCost(
    string Id,
    string Title,
    CostComponent Component,
    RuleUse Rule,
    string Path
)
{
    /// <summary>The fiscal years that its amounts belong to; the sending nation's unless a source counts others (calendar years).</summary>
    public FiscalCalendar Calendar { get; init; } = FiscalCalendar.UnitedStates;

    /// <summary>Whether the figure contains what the host's support pays for.</summary>
    public CostSense Sense { get; init; }

    public string? Source { get; init; }

    public string? Note { get; init; }
}

/// <summary>What a cost of the sending nation pays for. Published shares differ mostly by whether military pay is counted.</summary>
public enum CostComponent
{
    /// <summary>Several components in one figure, military pay among them.</summary>
    All,

    /// <summary>Pay and allowances of military personnel.</summary>
    MilitaryPay,

    /// <summary>Operation and maintenance.</summary>
    Operations,

    /// <summary>Military construction.</summary>
    Construction,

    /// <summary>Family housing.</summary>
    FamilyHousing,

    Other,
}
