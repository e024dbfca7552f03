using Calculator.Core.Agreements;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Rules;

/// <summary><c>amount(t) = min(ceiling(t), share(t) * of(t))</c></summary>
internal sealed class ShareRule : IAmountRule
{
    private static readonly Parameter s_of = new(
        "of",
        ParameterKind.LineOrPath,
        ParameterUnit.Money,
        "What is shared: another line's id (of the same agreement, of the host's bills, or a full id), or an amount."
    )
    {
        IsRequired = true,
    };

    private static readonly Parameter s_share = new(
        "share",
        ParameterKind.Path,
        ParameterUnit.Ratio,
        "The host's share."
    )
    {
        IsRequired = true,
        Range = ValueRange.Share,
    };

    private static readonly Parameter s_ceiling = new(
        "ceiling",
        ParameterKind.Path,
        ParameterUnit.Money,
        "The most paid in a year."
    );

    public RuleDeclaration Declaration { get; } =
        new(
            "share",
            "A share of another line, with an optional ceiling: amount(t) = min(ceiling(t), share(t) x of(t)).",
            [s_of, s_share, s_ceiling]
        );

    public Unit? AmountUnit(RuleArguments arguments, Func<LineReference, Unit?> unitOf) =>
        arguments.Reference(s_of) is { } reference ? unitOf(reference) : arguments.Path(s_of)?.Unit;

    public RuleAmount Amount(RuleContext context) =>
        new(
            Formula.Clamp(
                context.Read(s_share) * context.LineOrPath(s_of),
                floor: null,
                cap: context.ReadOptional(s_ceiling)
            )
        );
}
