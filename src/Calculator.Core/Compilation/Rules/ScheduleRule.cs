using Calculator.Core.Agreements;

namespace Calculator.Core.Compilation.Rules;

/// <summary><c>amount(t) = amounts[t]</c></summary>
internal sealed class ScheduleRule : IAmountRule
{
    private static readonly Parameter s_amounts = new(
        "amounts",
        ParameterKind.Schedule,
        ParameterUnit.Money,
        "An amount for each fiscal year of the term, or a named series."
    )
    {
        IsRequired = true,
    };

    public RuleDeclaration Declaration { get; } =
        new("schedule", "An amount for each year: amount(t) = amounts[t].", [s_amounts]);

    public RuleAmount Amount(RuleContext context) => new(context.Read(s_amounts));
}
