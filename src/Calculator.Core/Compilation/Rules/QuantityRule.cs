using Calculator.Core.Agreements;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Rules;

/// <summary><c>amount(t) = min(ceiling(t), quantity(t)) * unit price(t) * share(t)</c></summary>
internal sealed class QuantityRule : IAmountRule
{
    private static readonly Parameter s_quantity = new(
        "quantity",
        ParameterKind.Path,
        ParameterUnit.Persons,
        "How many (workers, for example)."
    )
    {
        IsRequired = true,
    };

    private static readonly Parameter s_unitPrice = new(
        "unit-price",
        ParameterKind.Path,
        ParameterUnit.MoneyPerPerson,
        "Price of one for a year."
    )
    {
        IsRequired = true,
    };

    private static readonly Parameter s_share = new(
        "share",
        ParameterKind.Path,
        ParameterUnit.Ratio,
        "The share that is paid; all of it by default."
    )
    {
        Range = ValueRange.Share,
    };

    private static readonly Parameter s_ceiling = new(
        "ceiling",
        ParameterKind.Path,
        ParameterUnit.Persons,
        "The most that is paid for (the 2022 pact with Japan: 23,178 workers)."
    );

    public RuleDeclaration Declaration { get; } =
        new(
            "quantity",
            "Quantity times price, with an optional ceiling on the quantity: amount(t) = min(ceiling(t), quantity(t)) x unit-price(t) x share(t).",
            [s_quantity, s_unitPrice, s_share, s_ceiling]
        );

    public Unit? AmountUnit(RuleArguments arguments, Func<LineReference, Unit?> unitOf) =>
        arguments.Path(s_unitPrice) is { } price ? price.Unit * Unit.Person : null;

    public RuleAmount Amount(RuleContext context)
    {
        var paidFor = Formula.Clamp(
            context.Read(s_quantity),
            floor: null,
            cap: context.ReadOptional(s_ceiling)
        );
        var amount = paidFor * context.Read(s_unitPrice);
        return new(context.ReadOptional(s_share) is { } share ? amount * share : amount);
    }
}
