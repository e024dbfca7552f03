using Calculator.Core.Agreements;
using Calculator.Core.Scenarios;
using Calculator.Core.Time;

namespace Calculator.ScenarioFiles.Writing;

/// <summary>What a new scenario begins with.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Host">The host nation.</param>
/// <param name="Years">Its fiscal years, which are those of the agreement.</param>
/// <param name="Rule">The rule of the agreement's line, as the catalog declares it.</param>
/// <param name="HasPosture">True for a site with a unit; false for a number of troops.</param>
public sealed record StarterChoices(
    string Id,
    Nation Host,
    YearRange Years,
    RuleDeclaration Rule,
    bool HasPosture
);
