using System.Collections.Immutable;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Agreements.Rules;

/// <summary><c>amount(t) = amount</c></summary>
internal sealed class LevelRule : IAmountRule
{
    private static readonly Parameter s_amount = new(
        "amount",
        ParameterKind.Path,
        ParameterUnit.Money,
        "The amount of every year."
    )
    {
        IsRequired = true,
    };

    public string Name => "level";

    public string Doc => "The same amount every year: amount(t) = amount.";

    public ImmutableArray<Parameter> Parameters { get; } = [s_amount];

    public Formula Amount(RuleContext context) => context.Read(s_amount);
}
