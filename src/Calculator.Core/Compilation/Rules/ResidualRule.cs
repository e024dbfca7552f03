using Calculator.Core.Agreements;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Compilation.Rules;

/// <summary><c>amount(t) = max(floor(t), total(t) - sum of the other lines(t))</c></summary>
internal sealed class ResidualRule : IAmountRule
{
    private static readonly Parameter s_total = new(
        "total",
        ParameterKind.RuleOrAmount,
        ParameterUnit.Money,
        "The total that is held: an amount, a rule with its own parameters, 'predecessor' or 'predecessor.total'."
    )
    {
        IsRequired = true,
    };

    private static readonly Parameter s_less = new(
        "less",
        ParameterKind.Lines,
        ParameterUnit.None,
        "The lines that are taken off the total; all other lines of the agreement by default."
    );

    private static readonly Parameter s_floor = new(
        "floor",
        ParameterKind.Path,
        ParameterUnit.Money,
        "The least paid in a year, 0 by default; where it binds the total is exceeded, which a run warns of."
    );

    public RuleDeclaration Declaration { get; } =
        new(
            "residual",
            "What the other lines leave of a total that is held, so that what they save goes to this one: "
                + "amount(t) = max(floor(t), total(t) - sum of the other lines(t)).",
            [s_total, s_less, s_floor]
        );

    public RuleAmount Amount(RuleContext context)
    {
        var total = context.Arguments.Inner is { } inner
            ? context.Inner(inner, s_total.Name, "the total that is held").Formula
            : context.Memorandum(
                s_total.Name,
                $"{context.Setting.Title}: the total that is held",
                context.Unit,
                context.WithinTerm(context.AmountOrPredecessor(s_total), context.Unit)
            );
        var left = total - Formula.Sum(context.OtherLines(s_less), context.Unit);
        var floor = context.ReadOptional(s_floor) ?? Formula.Constant(0, context.Unit);
        context.Memorandum(
            "excess",
            $"{context.Setting.Title}: what the lines exceed the held total by",
            context.Unit,
            context.WithinTerm(
                Formula.Max(Formula.Constant(0, context.Unit), floor - left),
                context.Unit
            ),
            new LineWatch(
                "AGR017",
                context.Use.Path,
                $"the other lines leave less than the least of '{context.Setting.LineId}', so the total that is held is exceeded"
            )
        );
        return new(Formula.Max(floor, left));
    }
}
