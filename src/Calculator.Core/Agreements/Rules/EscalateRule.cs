using System.Collections.Immutable;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Agreements.Rules;

/// <summary><c>amount(first) = base; amount(t) = amount(t-1) * (1 + clamp(growth(t - lag), floor, cap))</c></summary>
internal sealed class EscalateRule : IAmountRule
{
    private static readonly Parameter s_base = new(
        "base",
        ParameterKind.Path,
        ParameterUnit.Money,
        "The amount of the term's first year."
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

    public string Name => "escalate";

    public string Doc =>
        "A base grown each year by a rate or by an index, with lag, floor and cap: "
        + "amount(first) = base; amount(t) = amount(t-1) x (1 + min(cap, max(floor, growth(t - lag)))).";

    public ImmutableArray<Parameter> Parameters { get; } =
    [s_base, s_rate, s_index, s_lag, s_floor, s_cap];

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
                allowed: "rate: 2 %, or index: NAME with NAME under economy.indices"
            );
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

    public Formula Amount(RuleContext context)
    {
        var arguments = context.Arguments;
        var @base = context.Read(s_base);
        var floor = context.ReadOptional(s_floor);
        var cap = context.ReadOptional(s_cap);
        var lag = context.ReadOptional(s_lag);

        if (arguments.Reference(s_index) is null)
        {
            if (!arguments.Has(s_rate))
            {
                return @base; // Reported by Check.
            }

            var rate = context.Path(s_rate);
            return Chain(rate(Formula.Year), rate);
        }

        var index = context.IndexGrowth(s_index);
        Formula Lagged(Formula year) => index(lag is null ? year : year - lag);

        // The growth stands in a row of its own, empty outside the years that use it: the index may not reach them.
        var growth = context.Memorandum(
            "growth",
            "Growth of the index that the year's amount follows, before floor and cap",
            Unit.Ratio,
            Formula.If(
                context.RunsThrough is { } end
                    ? Formula.All(Formula.Year > context.FirstYear, Formula.Year <= end)
                    : Formula.Year > context.FirstYear,
                Lagged(Formula.Year),
                Formula.Constant(0)
            )
        );
        return Chain(growth, Lagged);

        Formula Chain(Formula thisYear, Economy.YearFunction growthIn)
        {
            var next = context.Previous * (1 + Formula.Clamp(thisYear, floor, cap));
            if (context.YearsBeforeModel == 0)
            {
                return Formula.If(Formula.IsEqual(Formula.Year, context.FirstYear), @base, next);
            }

            // The term began before the model's first year: that year's amount is the base grown through the years between.
            var opening = @base;
            for (var back = context.YearsBeforeModel - 1; back >= 0; back--)
            {
                var year =
                    back == 0 ? Formula.Year : Formula.Year - Formula.Constant(back, Unit.Years);
                opening *= 1 + Formula.Clamp(growthIn(year), floor, cap);
            }

            return Formula.Opening(opening, next);
        }
    }
}
