using Calculator.Core.Agreements;
using Calculator.Core.Modelling.Formulas;

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

    public Formula Amount(RuleContext context) => context.Read(s_amounts);
}
