using Calculator.Core.Agreements;
using Calculator.Core.Diagnostics;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Rules;

/// <summary><c>amount(t) = total(t)</c>, split into one line a category: <c>total(t) * share</c></summary>
internal sealed class AllocateRule : IAmountRule
{
    private static readonly Parameter s_total = new(
        "total",
        ParameterKind.Rule,
        ParameterUnit.None,
        "The rule that sets the total, with its own parameters."
    )
    {
        IsRequired = true,
    };

    private static readonly Parameter s_shares = new(
        "shares",
        ParameterKind.Shares,
        ParameterUnit.Ratio,
        "The share of each category; together 100 %."
    )
    {
        IsRequired = true,
        Range = ValueRange.Share,
    };

    private static readonly Parameter s_kinds = new(
        "kinds",
        ParameterKind.Kinds,
        ParameterUnit.None,
        "How each category is given where it differs from the line's own kind."
    );

    public RuleDeclaration Declaration { get; } =
        new(
            "allocate",
            "A total set by another rule, split into categories by shares: amount(category, t) = total(t) x share(category).",
            [s_total, s_shares, s_kinds]
        );

    public void Check(RuleContext context)
    {
        var sum = context.Arguments.Shares.Sum(s => s.Share.Value);
        // Published shares are rounded to a tenth of a percent or coarser; what is missing must be given a category.
        if (Math.Abs(sum - 1) > 1e-9)
        {
            context.Diagnostics.Error(
                "AGR003",
                context.Arguments.Shares is [var first, ..] ? first.Share.Path : context.Use.Path,
                $"the shares add up to {QuantityFormat.Write(sum, Unit.Ratio)}, not 100 %",
                allowed: "shares that add up to 100 %"
            );
        }

        var categories = context.Arguments.Shares.Select(s => s.Category).ToArray();
        foreach (
            var category in context
                .Arguments.Kinds.Keys.Except(categories, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        )
        {
            context.Diagnostics.Error(
                "AGR004",
                $"{context.Use.Path}.{s_kinds.Name}.{category}",
                $"'{category}' has a kind but no share",
                allowed: string.Join(", ", categories),
                didYouMean: Suggestion.Nearest(category, categories),
                atKey: true
            );
        }
    }

    /// <summary>The total is the line itself, so that it is no second line of the same amounts.</summary>
    public RuleAmount Amount(RuleContext context)
    {
        var total = context.Same(context.Arguments.Inner!);
        // A total that is allocated itself is refused; its shares may have the names of these.
        return total with { Parts = total.Parts.IsEmpty ? context.PartsOf(s_shares) : [] };
    }
}
