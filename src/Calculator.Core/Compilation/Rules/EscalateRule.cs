using Calculator.Core.Agreements;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Rules;

/// <summary><c>amount(first) = base * (1 + step); amount(t) = amount(t-1) * (1 + clamp(growth(t), floor, cap))</c>, each rounded, where
/// <c>growth(t)</c> is the rate, or <c>round(index growth(t - lag)) + plus(t)</c></summary>
internal sealed class EscalateRule : IAmountRule
{
    private static readonly Parameter s_base = new(
        "base",
        ParameterKind.AmountOrPredecessor,
        ParameterUnit.Money,
        "The amount of the term's first year; 'predecessor' for the last year's amount of the line of the same id in the agreement "
            + "before, 'predecessor.total' for the last year's total of that agreement."
    )
    {
        IsRequired = true,
    };

    private static readonly Parameter s_rate = new(
        "rate",
        ParameterKind.Path,
        ParameterUnit.Ratio,
        "Yearly growth; either this or an index."
    )
    {
        Range = ValueRange.GrowthRate,
    };

    private static readonly Parameter s_index = new(
        "index",
        ParameterKind.Index,
        ParameterUnit.None,
        "Name of the index in economy.indices whose yearly growth is followed; either this or a rate."
    );

    private static readonly Parameter s_lag = new(
        "lag",
        ParameterKind.Path,
        ParameterUnit.Years,
        "How many years back the growth is taken from: 0 (the default) is the year's own, 2 is year t-2."
    )
    {
        Range = new ValueRange(0, 10) { Reason = "a rule looks back ten years at most" },
    };

    private static readonly Parameter s_roundGrowth = new(
        "round-growth",
        ParameterKind.Path,
        ParameterUnit.Ratio,
        "The index's growth is rounded to a multiple of this (0.1 % as statistics print it), halves away from zero; not rounded by default."
    )
    {
        Range = new ValueRange(0, 0.1)
        {
            MinimumIsOpen = true,
            Reason = "growth is printed in tenths or hundredths of a percent",
        },
    };

    private static readonly Parameter s_plus = new(
        "plus",
        ParameterKind.Path,
        ParameterUnit.Ratio,
        "Added to the index's growth: 8.8 % a year and consumer prices, for example."
    )
    {
        Range = ValueRange.GrowthRate,
    };

    private static readonly Parameter s_floor = new(
        "floor",
        ParameterKind.Path,
        ParameterUnit.Ratio,
        "Least growth of a year."
    )
    {
        Range = ValueRange.GrowthRate,
    };

    private static readonly Parameter s_cap = new(
        "cap",
        ParameterKind.Path,
        ParameterUnit.Ratio,
        "Most growth of a year."
    )
    {
        Range = ValueRange.GrowthRate,
    };

    public RuleDeclaration Declaration { get; } =
        new(
            "escalate",
            "A base grown each year by a rate or by an index, with lag, floor and cap: "
                + "amount(first) = base x (1 + step); amount(t) = amount(t-1) x (1 + min(cap, max(floor, growth(t)))), "
                + "where growth(t) is the rate, or the index's growth in t - lag, rounded to a multiple of 'round-growth', and 'plus'. "
                + "Each amount is rounded to a multiple of 'round' and the next year grows from the rounded one.",
            [
                s_base,
                OpeningAmount.Step,
                s_rate,
                s_index,
                s_lag,
                s_roundGrowth,
                s_plus,
                s_floor,
                s_cap,
                OpeningAmount.Round,
            ]
        );

    public void Check(RuleContext context)
    {
        var (hasRate, hasIndex) = (
            context.Arguments.Has(s_rate),
            context.Arguments.Reference(s_index) is not null
        );
        if (hasRate == hasIndex)
        {
            context.Diagnostics.Error(
                "AGR001",
                context.Use.Path,
                hasRate
                    ? "'escalate' has both a rate and an index; it follows one of them"
                    : "'escalate' needs a rate or an index to grow by",
                allowed: hasRate
                    ? "rate: 2 %, or index: NAME; index: NAME with plus: 2 % for the sum of both"
                    : "rate: 2 %, or index: NAME with NAME under economy.indices"
            );
        }
        else if (hasRate)
        {
            foreach (
                var parameter in new[] { s_lag, s_roundGrowth, s_plus }.Where(context.Arguments.Has)
            )
            {
                context.Diagnostics.Error(
                    "AGR007",
                    $"{context.Use.Path}.{parameter.Name}",
                    $"'{parameter.Name}' belongs to an index; this grows by a rate of its own",
                    allowed: "index: NAME in place of the rate",
                    atKey: true
                );
            }
        }

        CheckBounds(context);
    }

    /// <summary>A floor above the cap leaves no growth that is allowed.</summary>
    private static void CheckBounds(RuleContext context)
    {
        foreach (var year in context.Setting.Term.Years)
        {
            if (
                context.Arguments.Path(s_floor)?.StatedIn(year) is { } floor
                && context.Arguments.Path(s_cap)?.StatedIn(year) is { } cap
                && floor.Value > cap.Value
            )
            {
                context.Diagnostics.Error(
                    "AGR006",
                    floor.Path,
                    $"the floor of {floor.Written} lies above the cap of {cap.Written}",
                    allowed: $"at most {cap.Written}"
                );
                return;
            }
        }
    }

    public RuleAmount Amount(RuleContext context)
    {
        var first = OpeningAmount.Of(context, s_base, Formula.Year);
        if (context.Arguments.Reference(s_index) is not null)
        {
            return new(Indexed(context, first));
        }

        // Neither a rate nor an index was reported by Check.
        return new(context.ReadOptional(s_rate) is { } rate ? Chain(context, first, rate) : first);
    }

    private static Formula Indexed(RuleContext context, Formula first)
    {
        var lag = context.ReadOptional(s_lag);
        var index = context.IndexGrowth(s_index);
        // The growth stands in a row of its own, empty outside the years that use it: the index may not reach them.
        var growth = context.Memorandum(
            "growth",
            "Growth of the index that the year's amount follows, before rounding, floor and cap",
            Unit.Ratio,
            Formula.If(
                context.RunsThrough is { } end
                    ? Formula.All(Formula.Year > context.FirstYear, Formula.Year <= end)
                    : Formula.Year > context.FirstYear,
                index(lag is null ? Formula.Year : Formula.Year - lag),
                Formula.Constant(0)
            )
        );
        var rounded = Formula.Round(growth, context.ReadOptional(s_roundGrowth));
        return Chain(
            context,
            first,
            context.ReadOptional(s_plus) is { } plus ? rounded + plus : rounded
        );
    }

    private static Formula Chain(RuleContext context, Formula first, Formula growth)
    {
        var (floor, cap) = (context.ReadOptional(s_floor), context.ReadOptional(s_cap));
        return Formula.If(
            Formula.IsEqual(Formula.Year, context.FirstYear),
            first,
            Formula.Round(
                context.Previous * (1 + Formula.Clamp(growth, floor, cap)),
                context.ReadOptional(OpeningAmount.Round)
            )
        );
    }
}
