using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Compilation.Rules;

/// <summary>What a rule gives: the amount, the parts it is split into, and the lines that it rests on.</summary>
/// <param name="Formula">The amount in a year of the term, in <see cref="RuleContext.Unit"/>.</param>
public sealed record RuleAmount(Formula Formula)
{
    /// <summary>The parts of the amount by category; none for an amount that is not split. A rule around another that hands its
    /// amount on, whole or bounded, hands these on too.</summary>
    public ImmutableArray<RulePart> Parts { get; init; } = [];

    /// <summary>Lines that the amount uses and a reader wants to see, in reading order; they count nowhere.</summary>
    public ImmutableArray<Line> Memoranda { get; internal init; } = [];
}

/// <summary>A part of an amount: <c>part(t) = amount(t) * share</c>.</summary>
/// <param name="Category">What it pays for.</param>
/// <param name="Share">Its share of the amount, 0 to 1.</param>
/// <param name="Kind">How it is given; as the whole line where <c>null</c>.</param>
public sealed record RulePart(string Category, Formula Share, SupportKind? Kind);
