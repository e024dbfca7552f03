using Calculator.Core.Agreements;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Rules;

/// <summary>The amount that an agreement starts from, for the rules that have one:
/// <c>round(amount * (1 + step), round)</c>, where the amount may be what the agreement before paid last.</summary>
internal static class OpeningAmount
{
    public static Parameter Step { get; } =
        new(
            "step",
            ParameterKind.Path,
            ParameterUnit.Ratio,
            "Raises the amount once: 5.8 % on the predecessor's last year, for example; nothing by default."
        )
        {
            Range = ValueRange.GrowthRate,
        };

    public static Parameter Round { get; } =
        new(
            "round",
            ParameterKind.Path,
            ParameterUnit.Money,
            "Each year's amount is rounded to a multiple of this, halves away from zero; not rounded by default."
        )
        {
            Range = ValueRange.Positive,
        };

    /// <summary>The amount with its step, rounded.</summary>
    /// <param name="context">The rule's context.</param>
    /// <param name="amount">The parameter that states the amount.</param>
    /// <param name="year">The year that step and rounding are those of.</param>
    public static Formula Of(RuleContext context, Parameter amount, Formula year)
    {
        var stated = context.AmountOrPredecessor(amount);
        return Formula.Round(
            context.PathOptional(Step) is { } step ? stated * (1 + step(year)) : stated,
            context.PathOptional(Round)?.Invoke(year)
        );
    }
}
