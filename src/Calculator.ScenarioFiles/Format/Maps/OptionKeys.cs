namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of a stationing option.</summary>
internal static class OptionKeys
{
    public static readonly PathKey Recurring = new(
        "recurring",
        FigureKinds.Money,
        "Recurring cost a year of the way it is done."
    )
    {
        IsRequired = true,
    };

    public static readonly PathKey Alternative = new(
        "alternative",
        FigureKinds.Money,
        "Recurring cost a year of the other way."
    )
    {
        IsRequired = true,
    };

    public static readonly FigureKey OneTime = new(
        "one-time",
        FigureKinds.Money,
        "One-time cost of changing to it."
    )
    {
        IsRequired = true,
    };

    public static readonly FigureKey Start = new(
        "start",
        FigureKinds.Year,
        "The fiscal year of the change."
    )
    {
        IsRequired = true,
    };

    public static readonly FigureKey DiscountRate = new(
        "discount-rate",
        FigureKinds.Growth,
        "Yearly discount rate of the net present value."
    )
    {
        Default = "none: savings of all years count alike",
    };

    public static readonly MapDeclaration Declaration = new(
        "stationing-option",
        "a stationing option",
        AgreementKeys.Title,
        CommonKeys.Source,
        CommonKeys.Note,
        Recurring,
        Alternative,
        OneTime,
        Start,
        DiscountRate
    )
    {
        Example =
            "{ recurring: 1_190 mn USD, alternative: 1_055 mn USD, one-time: 300 mn USD, start: 2017, discount-rate: 3 % }",
    };
}
