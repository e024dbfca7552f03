using Calculator.Core.Agreements;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.Rules;

/// <summary>Where a line of an agreement stands, for rules that read the lines around it or the agreement before.</summary>
/// <param name="Host">The host.</param>
/// <param name="Agreement">The agreement.</param>
/// <param name="Line">The line.</param>
internal sealed record LinePlace(Host Host, Agreement Agreement, AgreementLine Line)
{
    /// <summary>The agreement of the same scope that went before; <c>null</c> when this is the first.</summary>
    public Agreement? Predecessor { get; } =
        Host
            .Agreements.Where(a =>
                string.Equals(a.Scope, Agreement.Scope, StringComparison.Ordinal)
                && a.Term.First < Agreement.Term.First
            )
            .MaxBy(a => a.Term.First);

    /// <summary>Last fiscal year that the predecessor pays for, as a formula; <c>null</c> while only units are asked for.</summary>
    public Formula? PredecessorEnd { get; init; }
}
