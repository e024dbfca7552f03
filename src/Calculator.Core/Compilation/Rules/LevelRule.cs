using Calculator.Core.Agreements;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Compilation.Rules;

/// <summary><c>amount(t) = round(amount * (1 + step), round)</c></summary>
internal sealed class LevelRule : IAmountRule
{
    private static readonly Parameter s_amount = new(
        "amount",
        ParameterKind.AmountOrPredecessor,
        ParameterUnit.Money,
        "The amount of every year; 'predecessor' for the last year's amount of the line of the same id in the agreement before, "
            + "'predecessor.total' for the last year's total of that agreement."
    )
    {
        IsRequired = true,
    };

    public RuleDeclaration Declaration { get; } =
        new(
            "level",
            "The same amount every year: amount(t) = amount x (1 + step), rounded to a multiple of 'round'.",
            [s_amount, OpeningAmount.Step, OpeningAmount.Round]
        );

    public RuleAmount Amount(RuleContext context) =>
        new(OpeningAmount.Of(context, s_amount, Formula.Year));
}
