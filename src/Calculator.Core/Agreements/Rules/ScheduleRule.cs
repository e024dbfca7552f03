using System.Collections.Immutable;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Agreements.Rules;

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

    public string Name => "schedule";

    public string Doc => "An amount for each year: amount(t) = amounts[t].";

    public ImmutableArray<Parameter> Parameters { get; } = [s_amounts];

    public Formula Amount(RuleContext context) => context.Read(s_amounts);
}
