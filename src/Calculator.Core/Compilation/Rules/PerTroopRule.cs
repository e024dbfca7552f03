using Calculator.Core.Agreements;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Rules;

/// <summary><c>amount(t) = amount per person * troops(t)</c>; agreements and costs use it under different names.</summary>
/// <param name="name">The word in a scenario.</param>
internal sealed class PerTroopRule(string name) : IAmountRule
{
    private static readonly Parameter s_amount = new(
        "amount",
        ParameterKind.Path,
        ParameterUnit.MoneyPerPerson,
        "The amount for each person stationed, a year."
    )
    {
        IsRequired = true,
    };

    public RuleDeclaration Declaration { get; } =
        new(
            name,
            "An amount for each person stationed in the host: amount(t) = amount(t) x troops(t).",
            [s_amount]
        );

    public Unit? AmountUnit(RuleArguments arguments, Func<LineReference, Unit?> unitOf) =>
        arguments.Path(s_amount) is { } amount ? amount.Unit * Unit.Person : null;

    public RuleAmount Amount(RuleContext context) => new(context.Read(s_amount) * context.Troops());
}
