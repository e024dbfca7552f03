using Calculator.Core.Agreements;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Compilation.Rules;

/// <summary><c>amount(first) = max(before, of(first)); amount(t) = max(amount(t-1), of(t))</c></summary>
internal sealed class RatchetRule : IAmountRule
{
    private static readonly Parameter s_of = new(
        "of",
        ParameterKind.RuleOrAmount,
        ParameterUnit.Money,
        "The amount that would be paid without the clause: an amount, one for each year, a rule with its own parameters, 'predecessor' or 'predecessor.total'."
    )
    {
        IsRequired = true,
    };

    private static readonly Parameter s_before = new(
        "before",
        ParameterKind.AmountOrPredecessor,
        ParameterUnit.Money,
        "What was paid in the year before the term: an amount, 'predecessor' or 'predecessor.total'; by default the first year falls below nothing."
    );

    public RuleDeclaration Declaration { get; } =
        new(
            "ratchet",
            "Never below the year before: amount(first) = of(first), or before where that is more; amount(t) = max(amount(t-1), of(t)). "
                + "What 'of' says goes on from its own amounts, not from those that the clause held up.",
            [s_of, s_before]
        );

    public RuleAmount Amount(RuleContext context)
    {
        var of = context.Arguments.Inner is { } inner
            ? context.Inner(inner, s_of.Name, "without the clause")
            : new RuleAmount(context.AmountOrPredecessor(s_of));
        var first = context.Arguments.Has(s_before)
            ? Formula.Max(context.AmountOrPredecessor(s_before), of.Formula)
            : of.Formula;
        return of with
        {
            Formula = Formula.If(
                Formula.IsEqual(Formula.Year, context.FirstYear),
                first,
                Formula.Max(context.Previous, of.Formula)
            ),
        };
    }
}
