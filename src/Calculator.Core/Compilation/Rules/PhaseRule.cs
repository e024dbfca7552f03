using Calculator.Core.Agreements;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Compilation.Rules;

/// <summary><c>amount(t) = from + (to - from) * clamp((t - first) / (last - first), 0, 1)</c></summary>
internal sealed class PhaseRule : IAmountRule
{
    private static readonly Parameter s_from = new(
        "from",
        ParameterKind.Path,
        ParameterUnit.Money,
        "The amount of the term's first year."
    )
    {
        IsRequired = true,
    };

    private static readonly Parameter s_to = new(
        "to",
        ParameterKind.Path,
        ParameterUnit.Money,
        "The amount of the term's last year."
    )
    {
        IsRequired = true,
    };

    public RuleDeclaration Declaration { get; } =
        new(
            "phase",
            "Linear over the term: amount(t) = from + (to - from) x (t - first) / (last - first), held after the last year.",
            [s_from, s_to]
        );

    public void Check(RuleContext context)
    {
        if (context.Setting.Term.Count < 2)
        {
            context.Diagnostics.Error(
                "AGR002",
                context.Use.Path,
                $"'phase' runs from the first to the last year of the term, but the term is the single year {context.Setting.Term}",
                allowed: "a term of two years or more"
            );
        }
    }

    public RuleAmount Amount(RuleContext context)
    {
        var (from, to) = (context.Read(s_from), context.Read(s_to));
        return new(
            from
                + (to - from)
                    * Formula.Clamp(
                        (Formula.Year - context.FirstYear) / (context.LastYear - context.FirstYear),
                        Formula.Constant(0),
                        Formula.Constant(1)
                    )
        );
    }
}
