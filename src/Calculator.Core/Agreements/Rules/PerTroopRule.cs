using System.Collections.Immutable;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Agreements.Rules;

/// <summary><c>amount(t) = amount per person * troops(t)</c></summary>
internal class PerTroopRule : IAmountRule
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

    public virtual string Name => "per-troop";

    public string Doc =>
        "An amount for each person stationed in the host: amount(t) = amount(t) x troops(t).";

    public ImmutableArray<Parameter> Parameters { get; } = [s_amount];

    public Unit? AmountUnit(RuleArguments arguments, Func<LineReference, Unit?> unitOf) =>
        arguments.Path(s_amount) is { } amount ? amount.Unit * Unit.Person : null;

    public Formula Amount(RuleContext context) => context.Read(s_amount) * context.Troops();
}

/// <summary>The same rule under the name that costs use.</summary>
internal sealed class PerPersonRule : PerTroopRule
{
    public override string Name => "per-person";
}
