using System.Collections.Immutable;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Agreements.Rules;

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

    public string Name => "level";

    public string Doc =>
        "The same amount every year: amount(t) = amount x (1 + step), rounded to a multiple of 'round'.";

    public ImmutableArray<Parameter> Parameters { get; } =
    [s_amount, OpeningAmount.Step, OpeningAmount.Round];

    public Formula Amount(RuleContext context) => OpeningAmount.Of(context, s_amount, Formula.Year);
}
