using Calculator.Core.Modelling;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation;

/// <summary>A line that counts as host-nation support.</summary>
/// <param name="Host">Who gives it.</param>
/// <param name="Line">The line, with its kind and category.</param>
/// <param name="AgreementId">The agreement it belongs to.</param>
/// <param name="Scope">The agreement's scope.</param>
/// <param name="IsOneOff">True for items that recurring measures leave out.</param>
public sealed record SupportLine(
    Host Host,
    Line Line,
    string AgreementId,
    string Scope,
    bool IsOneOff
)
{
    /// <summary>True for a host's part of a cost of which the sender's part is a line of its own: it relieves no other cost.</summary>
    public bool IsPartOfItsCost { get; init; }
}
