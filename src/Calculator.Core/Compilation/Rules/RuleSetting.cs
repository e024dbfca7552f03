using System.Collections.Immutable;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Time;

namespace Calculator.Core.Compilation.Rules;

/// <summary>The place a rule is used in.</summary>
/// <param name="LineId">Id of the line whose amount the rule sets.</param>
/// <param name="Title">The line's title.</param>
/// <param name="Section">Heading of its block.</param>
/// <param name="HostId">The host.</param>
/// <param name="Unit">Unit of the amount.</param>
/// <param name="Term">Fiscal years the rule was agreed for.</param>
/// <param name="FirstYear">First year of the term, as a formula.</param>
/// <param name="LastYear">Last year of the term, as a formula.</param>
/// <param name="RunsThrough">Last year in which the rule sets the amount, or <c>null</c> for no end.</param>
/// <param name="Scopes">Prefixes tried, in order, to complete a line reference.</param>
internal sealed record RuleSetting(
    string LineId,
    string Title,
    string Section,
    string HostId,
    Unit Unit,
    YearRange Term,
    Formula FirstYear,
    Formula LastYear,
    Formula? RunsThrough,
    ImmutableArray<string> Scopes
)
{
    /// <summary>The line of an agreement that the amount belongs to; <c>null</c> for a cost or a programme.</summary>
    public LinePlace? Place { get; init; }
}
