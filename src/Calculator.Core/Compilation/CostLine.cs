using Calculator.Core.Costs;
using Calculator.Core.Modelling;
using Calculator.Core.Scenarios;
using Calculator.Core.Time;

namespace Calculator.Core.Compilation;

/// <summary>A line that counts as a cost of the sending nation.</summary>
/// <param name="Host">The host whose forces it is paid for.</param>
/// <param name="Line">The line.</param>
/// <param name="Component">What is paid for.</param>
public sealed record CostLine(Host Host, Line Line, CostComponent Component)
{
    /// <summary>The fiscal years that its amounts belong to.</summary>
    public FiscalCalendar Calendar { get; init; } = FiscalCalendar.UnitedStates;

    /// <summary>Whether the amount contains what the host's support pays for; <c>null</c> for a cost of the posture, which leaves
    /// that to the costs stated for its host.</summary>
    public CostSense? Sense { get; init; }
}
